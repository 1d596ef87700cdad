/** Countries with one zone, or whose news means the zone of the capital: country codes before the name of the zone. */
export const COUNTRY_ZONES = `
gb gg je im Europe/London; ie Europe/Dublin; pt Europe/Lisbon; is Atlantic/Reykjavik; fo Atlantic/Faroe;
es Europe/Madrid; fr mc Europe/Paris; be Europe/Brussels; nl Europe/Amsterdam; lu Europe/Luxembourg; de Europe/Berlin; ch li Europe/Zurich;
at Europe/Vienna; it sm va Europe/Rome; mt Europe/Malta; dk Europe/Copenhagen; no Europe/Oslo; se Europe/Stockholm; pl Europe/Warsaw;
cz cs Europe/Prague; sk Europe/Bratislava; hu Europe/Budapest; si Europe/Ljubljana; hr Europe/Zagreb; ba Europe/Sarajevo; rs xk yu Europe/Belgrade;
me Europe/Podgorica; mk Europe/Skopje; al Europe/Tirane; ad Europe/Andorra; gi Europe/Gibraltar;
fi Europe/Helsinki; ee Europe/Tallinn; lv Europe/Riga; lt Europe/Vilnius; ua Europe/Kyiv; md Europe/Chisinau; ro Europe/Bucharest;
bg Europe/Sofia; gr Europe/Athens; cy Asia/Nicosia; by Europe/Minsk; tr Europe/Istanbul;
ge Asia/Tbilisi; am Asia/Yerevan; az Asia/Baku; il Asia/Jerusalem; ps Asia/Gaza; lb Asia/Beirut; sy Asia/Damascus; jo Asia/Amman;
iq Asia/Baghdad; ir Asia/Tehran; sa Asia/Riyadh; ye Asia/Aden; ae Asia/Dubai; om Asia/Muscat; qa Asia/Qatar; kw Asia/Kuwait; bh Asia/Bahrain;
af Asia/Kabul; pk Asia/Karachi; in Asia/Kolkata; lk Asia/Colombo; np Asia/Kathmandu; bd Asia/Dhaka; bt Asia/Thimphu; mv Indian/Maldives;
uz Asia/Tashkent; tm Asia/Ashgabat; tj Asia/Dushanbe; kg Asia/Bishkek; kz Asia/Almaty;
cn Asia/Shanghai; hk Asia/Hong_Kong; mo Asia/Macau; tw Asia/Taipei; jp Asia/Tokyo; kr Asia/Seoul; kp Asia/Pyongyang;
mm Asia/Yangon; th Asia/Bangkok; vn Asia/Ho_Chi_Minh; kh Asia/Phnom_Penh; la Asia/Vientiane; my Asia/Kuala_Lumpur; sg Asia/Singapore;
ph Asia/Manila; bn Asia/Brunei; tl Asia/Dili;
eg Africa/Cairo; ly Africa/Tripoli; tn Africa/Tunis; dz Africa/Algiers; ma Africa/Casablanca; eh Africa/El_Aaiun; sd Africa/Khartoum; ss Africa/Juba;
et Africa/Addis_Ababa; er Africa/Asmara; dj Africa/Djibouti; so Africa/Mogadishu; ke Africa/Nairobi; ug Africa/Kampala;
tz Africa/Dar_es_Salaam; rw Africa/Kigali; bi Africa/Bujumbura; cg Africa/Brazzaville; ga Africa/Libreville; gq Africa/Malabo;
cm Africa/Douala; cf Africa/Bangui; td Africa/Ndjamena; ne Africa/Niamey; ng Africa/Lagos; bj Africa/Porto-Novo; tg Africa/Lome; gh Africa/Accra;
ci Africa/Abidjan; bf Africa/Ouagadougou; ml Africa/Bamako; sn Africa/Dakar; gm Africa/Banjul; gn Africa/Conakry; gw Africa/Bissau;
sl Africa/Freetown; lr Africa/Monrovia; mr Africa/Nouakchott; cv Atlantic/Cape_Verde; st Africa/Sao_Tome; ao Africa/Luanda; zm Africa/Lusaka;
zw Africa/Harare; mw Africa/Blantyre; mz Africa/Maputo; bw Africa/Gaborone; na Africa/Windhoek; za Africa/Johannesburg; ls Africa/Maseru;
sz Africa/Mbabane; mg Indian/Antananarivo; mu Indian/Mauritius; sc Indian/Mahe; km Indian/Comoro; re Indian/Reunion; yt Indian/Mayotte;
gt America/Guatemala; bz America/Belize; sv America/El_Salvador; hn America/Tegucigalpa; ni America/Managua; cr America/Costa_Rica;
pa America/Panama; cu America/Havana; jm America/Jamaica; ht America/Port-au-Prince; do America/Santo_Domingo; pr America/Puerto_Rico;
bs America/Nassau; tt America/Port_of_Spain; bb America/Barbados; bm Atlantic/Bermuda; ky America/Cayman; co America/Bogota; ve America/Caracas;
gy America/Guyana; sr America/Paramaribo; gf America/Cayenne; pe America/Lima; bo America/La_Paz; cl America/Santiago;
ar America/Argentina/Buenos_Aires; py America/Asuncion; uy America/Montevideo; ec America/Guayaquil; fk Atlantic/Stanley;
nz Pacific/Auckland; fj Pacific/Fiji; pg Pacific/Port_Moresby; sb Pacific/Guadalcanal; vu Pacific/Efate; nc Pacific/Noumea;
ws Pacific/Apia; to Pacific/Tongatapu; tv Pacific/Funafuti; nr Pacific/Nauru; mh Pacific/Majuro; pw Pacific/Palau; gu Pacific/Guam; ck Pacific/Rarotonga
`;

/** Parts of countries with several zones, as paths of the gazetteer before the zone; a country alone is that of its other parts. */
export const REGION_ZONES = `
us/washington us/connecticut us/delaware us/georgia us/maine us/maryland us/massachusetts us/michigan us/new-hampshire us/new-jersey us/new-york-state
us/north-carolina us/ohio us/pennsylvania us/rhode-island us/south-carolina us/vermont us/virginia us/west-virginia us/florida us/indiana us/kentucky America/New_York;
us/alabama us/arkansas us/illinois us/iowa us/kansas us/louisiana us/minnesota us/mississippi us/missouri us/nebraska us/north-dakota us/oklahoma
us/south-dakota us/tennessee us/texas us/wisconsin America/Chicago;
us/colorado us/idaho us/montana us/new-mexico us/utah us/wyoming America/Denver; us/arizona America/Phoenix;
us/california us/nevada us/oregon us/washington-state America/Los_Angeles; us/alaska America/Anchorage; us/hawaii Pacific/Honolulu;
ca/ontario ca/quebec ca/ottawa America/Toronto; ca/manitoba America/Winnipeg; ca/saskatchewan America/Regina; ca/alberta America/Edmonton;
ca/british-columbia ca/yukon America/Vancouver; ca/nova-scotia ca/new-brunswick ca/prince-edward-island America/Halifax; ca/newfoundland-and-labrador America/St_Johns;
mx America/Mexico_City; mx/baja-california mx/tijuana America/Tijuana; mx/sonora mx/hermosillo America/Hermosillo; mx/quintana-roo mx/cancun America/Cancun;
br America/Sao_Paulo; br/amazonas br/roraima br/rondonia America/Manaus; br/mato-grosso br/mato-grosso-do-sul America/Cuiaba; br/acre America/Rio_Branco;
ru Europe/Moscow; ru/kaliningrad-region Europe/Kaliningrad; ru/samara-region Europe/Samara; ru/udmurtia Europe/Samara;
ru/sverdlovsk-region ru/chelyabinsk-region ru/bashkortostan ru/perm-krai ru/orenburg-region ru/tyumen-region ru/kurgan-region ru/khanty-mansi ru/yamalo-nenets Asia/Yekaterinburg;
ru/omsk-region Asia/Omsk; ru/novosibirsk-region ru/tomsk-region ru/kemerovo-region ru/altai-krai ru/krasnoyarsk-region ru/khakassia ru/tuva Asia/Krasnoyarsk;
ru/irkutsk-region ru/buryatia Asia/Irkutsk; ru/yakutia ru/amur-region ru/zabaykalsky-krai Asia/Yakutsk; ru/primorye ru/khabarovsk-region Asia/Vladivostok;
ru/magadan-region ru/sakhalin-region Asia/Magadan; ru/kamchatka ru/chukotka Asia/Kamchatka; ua/crimea Europe/Simferopol;
au/new-south-wales au/canberra Australia/Sydney; au/victoria Australia/Melbourne; au/queensland Australia/Brisbane; au/south-australia Australia/Adelaide;
au/western-australia Australia/Perth; au/tasmania Australia/Hobart; au/northern-territory Australia/Darwin;
id Asia/Jakarta; id/denpasar id/bali id/makassar id/lombok Asia/Makassar; id/jayapura id/papua id/west-papua id/ambon Asia/Jayapura;
mn Asia/Ulaanbaatar; cd Africa/Kinshasa; cd/lubumbashi cd/goma cd/bukavu cd/kisangani cd/bunia cd/north-kivu cd/south-kivu cd/ituri cd/katanga Africa/Lubumbashi;
gl America/Nuuk; ec/galapagos Pacific/Galapagos; cl/easter-island Pacific/Easter; pf Pacific/Tahiti; ki Pacific/Tarawa
`;

/** Countries whose figure dates put the month first; elsewhere the day comes first. */
export const MONTH_FIRST = 'us ph pr gu as vi mp pw fm mh';
/** Countries in which newspapers write both. */
export const EITHER_ORDER = 'ca ky bz pa ke za';
