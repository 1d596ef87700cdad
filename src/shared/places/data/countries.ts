/**
 * Countries and territories: ISO code: name / other names | capital | demonyms (adjectives and nouns for the people), parted by
 * semicolons. Demonyms that end in -s only in the plural are listed in the singular. Compiled by hand from general knowledge.
 */
export const COUNTRIES = `
af: Afghanistan | Kabul | Afghan, Afghani; al: Albania | Tirana/Tirane | Albanian; dz: Algeria | Algiers | Algerian;
ad: Andorra | Andorra la Vella | Andorran; ao: Angola | Luanda | Angolan; ag: Antigua and Barbuda | St. John's | Antiguan;
ar: Argentina | Buenos Aires | Argentine, Argentinian, Argentinean; am: Armenia | Yerevan/Erevan | Armenian;
au: Australia | Canberra | Australian, Aussie; at: Austria | Vienna/Wien | Austrian; az: Azerbaijan | Baku | Azerbaijani, Azeri;
bs: Bahamas/The Bahamas | Nassau | Bahamian; bh: Bahrain | Manama | Bahraini; bd: Bangladesh | Dhaka/Dacca | Bangladeshi;
bb: Barbados | Bridgetown | Barbadian, Bajan; by: Belarus/Byelorussia/Belorussia | Minsk | Belarusian, Belarussian, Byelorussian;
be: Belgium | Brussels/Bruxelles/Brussel | Belgian; bz: Belize | Belmopan | Belizean; bj: Benin | Porto-Novo | Beninese;
bt: Bhutan | Thimphu | Bhutanese; bo: Bolivia | La Paz | Bolivian; ba: Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina | Sarajevo |
Bosnian, Bosniak; bw: Botswana | Gaborone | Botswanan, Motswana, Batswana; br: Brazil/Brasil | Brasilia/Brasília | Brazilian;
bn: Brunei/Brunei Darussalam | Bandar Seri Begawan | Bruneian; bg: Bulgaria | Sofia | Bulgarian; bf: Burkina Faso | Ouagadougou | Burkinabe,
Burkinabé; bi: Burundi | Gitega | Burundian; kh: Cambodia/Kampuchea | Phnom Penh | Cambodian; cm: Cameroon | Yaounde/Yaoundé | Cameroonian;
ca: Canada | Ottawa | Canadian; cv: Cape Verde/Cabo Verde | Praia | Cape Verdean; cf: Central African Republic | Bangui | Central African;
td: Chad/Tchad | N'Djamena/Ndjamena | Chadian; cl: Chile | Santiago/Santiago de Chile | Chilean; cn: China/People's Republic of China/PRC/Mainland China |
Beijing/Peking | Chinese; co: Colombia | Bogota/Bogotá | Colombian; km: Comoros | Moroni | Comorian, Comoran;
cd: Democratic Republic of Congo/Democratic Republic of the Congo/DR Congo/DRC/Congo-Kinshasa/Zaire | Kinshasa | Congolese;
cg: Republic of Congo/Republic of the Congo/Congo-Brazzaville/Congo | Brazzaville | ; cr: Costa Rica | San Jose/San José | Costa Rican, Tico;
ci: Ivory Coast/Côte d'Ivoire/Cote d'Ivoire | Yamoussoukro | Ivorian; hr: Croatia | Zagreb | Croatian, Croat; cu: Cuba | Havana/La Habana | Cuban;
cy: Cyprus | Nicosia/Lefkosia | Cypriot, Greek Cypriot; cz: Czech Republic/Czechia | Prague/Praha | Czech; dk: Denmark | Copenhagen/København |
Danish, Dane; dj: Djibouti | Djibouti City | Djiboutian; dm: Dominica | Roseau | ; do: Dominican Republic | Santo Domingo | Dominican;
tl: East Timor/Timor-Leste | Dili | Timorese, East Timorese; ec: Ecuador | Quito | Ecuadorian, Ecuadorean; eg: Egypt | Cairo | Egyptian;
sv: El Salvador | San Salvador | Salvadoran, Salvadorean; gq: Equatorial Guinea | Malabo | Equatoguinean; er: Eritrea | Asmara | Eritrean;
ee: Estonia | Tallinn | Estonian; sz: Eswatini/Swaziland | Mbabane | Swazi; et: Ethiopia | Addis Ababa | Ethiopian; fj: Fiji | Suva | Fijian;
fi: Finland | Helsinki | Finnish, Finn; fr: France | Paris | French, Frenchman, Frenchwoman; ga: Gabon | Libreville | Gabonese; gm: Gambia/The Gambia |
Banjul | Gambian; ge: Georgia/Republic of Georgia | Tbilisi | Georgian; de: Germany | Berlin | German; gh: Ghana | Accra | Ghanaian; gr: Greece | Athens |
Greek; gd: Grenada | St. George's | Grenadian; gt: Guatemala | Guatemala City | Guatemalan; gn: Guinea | Conakry | Guinean; gw: Guinea-Bissau | Bissau |
Bissau-Guinean; gy: Guyana | Georgetown | Guyanese; ht: Haiti | Port-au-Prince | Haitian; hn: Honduras | Tegucigalpa | Honduran; hu: Hungary |
Budapest | Hungarian; is: Iceland | Reykjavik/Reykjavík | Icelandic, Icelander; in: India | New Delhi | Indian; id: Indonesia | Jakarta |
Indonesian; ir: Iran/Islamic Republic of Iran | Tehran/Teheran | Iranian; iq: Iraq | Baghdad | Iraqi; ie: Ireland/Republic of Ireland/Irish Republic |
Dublin | Irish, Irishman, Irishwoman; il: Israel | Jerusalem/East Jerusalem/West Jerusalem | Israeli; it: Italy | Rome/Roma | Italian; jm: Jamaica | Kingston |
Jamaican; jp: Japan | Tokyo | Japanese; jo: Jordan | Amman | Jordanian; kz: Kazakhstan | Astana/Nur-Sultan | Kazakh, Kazakhstani; ke: Kenya |
Nairobi | Kenyan; ki: Kiribati | South Tarawa/Tarawa | I-Kiribati; kp: North Korea/DPRK/Democratic People's Republic of Korea | Pyongyang | North Korean;
kr: South Korea/Republic of Korea/ROK | Seoul | South Korean; xk: Kosovo | Pristina/Prishtina | Kosovar, Kosovan, Kosovo Albanian; kw: Kuwait |
Kuwait City | Kuwaiti; kg: Kyrgyzstan/Kirghizia/Kirgizstan/Kyrgyz Republic | Bishkek | Kyrgyz, Kyrgyzstani, Kirghiz; la: Laos | Vientiane | Laotian, Lao; lv: Latvia | Riga |
Latvian; lb: Lebanon | Beirut | Lebanese; ls: Lesotho | Maseru | Basotho; lr: Liberia | Monrovia | Liberian; ly: Libya | Tripoli | Libyan;
li: Liechtenstein | Vaduz | Liechtensteiner; lt: Lithuania | Vilnius | Lithuanian; lu: Luxembourg/Luxemburg | Luxembourg City | Luxembourger,
Luxembourgish; mg: Madagascar | Antananarivo | Malagasy, Madagascan; mw: Malawi | Lilongwe | Malawian; my: Malaysia | Kuala Lumpur | Malaysian;
mv: Maldives/The Maldives | Male/Malé | Maldivian; ml: Mali | Bamako | Malian; mt: Malta | Valletta | Maltese; mh: Marshall Islands | Majuro |
Marshallese; mr: Mauritania | Nouakchott | Mauritanian; mu: Mauritius | Port Louis | Mauritian; mx: Mexico | Mexico City/Ciudad de Mexico | Mexican;
fm: Micronesia/Federated States of Micronesia | Palikir | Micronesian; md: Moldova/Moldavia | Chisinau/Chișinău/Kishinev | Moldovan; mc: Monaco |
Monaco-Ville | Monegasque, Monégasque; mn: Mongolia | Ulaanbaatar/Ulan Bator | Mongolian; me: Montenegro | Podgorica | Montenegrin; ma: Morocco |
Rabat | Moroccan; mz: Mozambique | Maputo | Mozambican; mm: Myanmar/Burma | Naypyidaw/Naypyitaw/Nay Pyi Taw | Burmese, Myanmarese; na: Namibia | Windhoek |
Namibian; nr: Nauru | Yaren | Nauruan; np: Nepal | Kathmandu/Katmandu | Nepali, Nepalese; nl: Netherlands/The Netherlands/Holland |
Amsterdam | Dutch, Dutchman, Dutchwoman; nz: New Zealand/Aotearoa | Wellington | New Zealander, Kiwi; ni: Nicaragua | Managua | Nicaraguan; ne: Niger | Niamey |
Nigerien; ng: Nigeria | Abuja | Nigerian; mk: North Macedonia/Macedonia/FYROM | Skopje | Macedonian, North Macedonian; no: Norway | Oslo | Norwegian;
om: Oman | Muscat | Omani; pk: Pakistan | Islamabad | Pakistani; pw: Palau | Ngerulmud | Palauan; ps: Palestine/Palestinian Territories/Palestinian territories/Occupied Palestinian Territories |
Ramallah | Palestinian; pa: Panama | Panama City | Panamanian; pg: Papua New Guinea | Port Moresby | Papua New Guinean; py: Paraguay | Asuncion/Asunción |
Paraguayan; pe: Peru | Lima | Peruvian; ph: Philippines/The Philippines | Manila | Filipino, Filipina, Philippine; pl: Poland | Warsaw/Warszawa |
Polish, Pole; pt: Portugal | Lisbon/Lisboa | Portuguese; qa: Qatar | Doha | Qatari; ro: Romania/Rumania | Bucharest | Romanian; ru: Russia/Russian Federation |
Moscow/Moskva | Russian; rw: Rwanda | Kigali | Rwandan; kn: St. Kitts and Nevis/Saint Kitts and Nevis | Basseterre | Kittitian; lc: St. Lucia/Saint Lucia |
Castries | St. Lucian; vc: St. Vincent and the Grenadines/Saint Vincent and the Grenadines | Kingstown | Vincentian; ws: Samoa | Apia | Samoan; sm: San Marino |
City of San Marino | Sammarinese; st: Sao Tome and Principe/São Tomé and Príncipe | Sao Tome/São Tomé | Santomean; sa: Saudi Arabia | Riyadh | Saudi,
Saudi Arabian; sn: Senegal | Dakar | Senegalese; rs: Serbia | Belgrade/Beograd | Serbian, Serb; sc: Seychelles | Victoria | Seychellois; sl: Sierra Leone |
Freetown | Sierra Leonean; sg: Singapore | | Singaporean; sk: Slovakia/Slovak Republic | Bratislava | Slovak, Slovakian; si: Slovenia | Ljubljana |
Slovenian, Slovene; sb: Solomon Islands | Honiara | Solomon Islander; so: Somalia | Mogadishu | Somali, Somalian; za: South Africa | Pretoria/Tshwane |
South African; ss: South Sudan | Juba | South Sudanese; es: Spain | Madrid | Spanish, Spaniard; lk: Sri Lanka/Ceylon | Colombo/Sri Jayawardenepura Kotte | Sri Lankan;
sd: Sudan | Khartoum | Sudanese; sr: Suriname/Surinam | Paramaribo | Surinamese; se: Sweden | Stockholm | Swedish, Swede; ch: Switzerland | Bern/Berne |
Swiss; sy: Syria/Syrian Arab Republic | Damascus | Syrian; tw: Taiwan/Chinese Taipei/Republic of China | Taipei | Taiwanese; tj: Tajikistan | Dushanbe | Tajik,
Tajikistani; tz: Tanzania | Dodoma | Tanzanian; th: Thailand/Siam | Bangkok | Thai; tg: Togo | Lome/Lomé | Togolese; to: Tonga | Nuku'alofa/Nukualofa |
Tongan; tt: Trinidad and Tobago/Trinidad | Port of Spain | Trinidadian, Tobagonian; tn: Tunisia | Tunis | Tunisian; tr: Turkey/Türkiye/Turkiye | Ankara | Turkish,
Turk; tm: Turkmenistan | Ashgabat/Ashkhabad | Turkmen; tv: Tuvalu | Funafuti | Tuvaluan; ug: Uganda | Kampala | Ugandan; ua: Ukraine |
Kyiv/Kiev/Kyyiv | Ukrainian; ae: United Arab Emirates/UAE/U.A.E./Emirates | Abu Dhabi | Emirati; gb: United Kingdom/UK/U.K./Britain/Great Britain |
London | British, Briton, Brit; us: United States/United States of America/US/U.S./USA/U.S.A./America | Washington/Washington D.C./Washington
DC/Washington, D.C./Washington, DC/District of Columbia | American; uy: Uruguay | Montevideo | Uruguayan; uz: Uzbekistan | Tashkent | Uzbek, Uzbekistani; vu: Vanuatu | Port Vila | Ni-Vanuatu; va: Vatican/Vatican City/Holy
See | | ; ve: Venezuela | Caracas | Venezuelan; vn: Vietnam/Viet Nam | Hanoi/Ha Noi | Vietnamese; ye: Yemen | Sanaa/Sana'a | Yemeni;
zm: Zambia | Lusaka | Zambian; zw: Zimbabwe/Rhodesia | Harare | Zimbabwean; hk: Hong Kong | | Hong Konger, Hongkonger; mo: Macau/Macao | | Macanese;
gl: Greenland | Nuuk | Greenlandic, Greenlander; fo: Faroe Islands/Faroes | Torshavn/Tórshavn | Faroese; pr: Puerto Rico | San Juan | Puerto Rican; gi: Gibraltar | |
Gibraltarian; bm: Bermuda | Hamilton | Bermudian; ky: Cayman Islands | George Town | Caymanian; vg: British Virgin Islands | Road Town | ; vi: US Virgin Islands/U.S.
Virgin Islands | Charlotte Amalie | ; aw: Aruba | Oranjestad | Aruban; cw: Curacao/Curaçao | Willemstad | ; gu: Guam | Hagatna/Hagåtña | Guamanian; as: American
Samoa | Pago Pago | ; nc: New Caledonia | Noumea/Nouméa | New Caledonian; pf: French Polynesia/Tahiti | Papeete | Tahitian, French Polynesian; gf: French Guiana | Cayenne | ;
gp: Guadeloupe | Basse-Terre | ; mq: Martinique | Fort-de-France | ; re: Reunion/Réunion | Saint-Denis | ; yt: Mayotte | Mamoudzou | ; fk: Falkland
Islands/Falklands/Malvinas | Stanley/Port Stanley | Falkland Islander; im: Isle of Man | Douglas | Manx; je: Jersey | St Helier/St. Helier | ; gg: Guernsey | St Peter Port |
; eh: Western Sahara | Laayoune | Sahrawi; tc: Turks and Caicos Islands/Turks and Caicos | Cockburn Town | ; ai: Anguilla | The Valley | ; ms: Montserrat | Brades | ;
ck: Cook Islands | Avarua | ; nu: Niue | Alofi | Niuean; mp: Northern Mariana Islands | Saipan | ; aq: Antarctica | | ; su: Soviet Union/USSR/U.S.S.R. | | Soviet;
yu: Yugoslavia | | Yugoslav, Yugoslavian; cs: Czechoslovakia | | Czechoslovak
`;

/** Areas larger than a country, each a place of its own that holds nothing: a report "in Europe" is no narrower than that. */
export const WIDE_AREAS = `
  Africa; Asia; Europe; North America; South America; Latin America; Central America; Oceania; Middle East; Far East; Near East; Central Asia;
  South Asia; Southeast Asia; East Asia; Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; North Africa; West Africa;
  East Africa; Southern Africa; Central Africa; Horn of Africa; Sahel; Sahara; Maghreb; Balkans; Western Balkans; Baltics; Caucasus; South Caucasus; North Caucasus; Caribbean;
  Scandinavia; Persian Gulf; Arabian Peninsula; Levant; Arctic; Atlantic; Pacific; Indian Ocean; Atlantic Ocean; Pacific Ocean; Arctic Ocean; Southern Ocean;
  Mediterranean; Mediterranean Sea; Black Sea; Red Sea; Baltic Sea; North Sea; Caspian Sea; South China Sea; East China Sea; Sea of Azov; Sea of Japan; Arabian
  Sea; Aegean Sea; Adriatic Sea; Bering Sea; Gulf of Mexico; Gulf of Aden; Gulf of Oman; Bay of Bengal; Strait of Hormuz; Taiwan Strait; English Channel; Bosphorus; Suez
  Canal; Panama Canal; Himalayas; Alps; Andes; Pyrenees; Rockies; Amazon; Siberia; Korean Peninsula; Iberian Peninsula; Indo-Pacific; Asia-Pacific; Antarctic; Dead Sea; Irish Sea;
  Celtic Sea; Ionian Sea; Tyrrhenian Sea; Kerch Strait; Bab el-Mandeb; Malacca Strait; Strait of Malacca; Strait of Gibraltar; Danube; Rhine; Nile; Mekong; Dnieper; Dnipro River; Volga; Euphrates; Tigris
`;
