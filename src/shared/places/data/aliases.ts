/** Names in other tongues and former names, before the name under which the gazetteer has the place. One place has them alone. */
export const ALIASES = `
Danzig > Gdansk; Breslau > Wroclaw; Stettin > Szczecin; Posen > Poznan; Cracow > Krakow; Warszawa > Warsaw; Lemberg > Lviv; Lvov > Lviv; Lwow > Lviv;
Kharkov > Kharkiv; Dnepropetrovsk > Dnipro; Dnipropetrovsk > Dnipro; Artemivsk > Bakhmut; Nikolaev > Mykolaiv; Chernigov > Chernihiv;
Zaporozhye > Zaporizhzhia; Krivoy Rog > Kryvyi Rih; Kirovograd > Kropyvnytskyi; Lugansk > Luhansk; Slavyansk > Sloviansk; Kishinev > Chisinau; Wilno > Vilnius; Vilna > Vilnius;
Kovno > Kaunas; Memel > Klaipeda; Reval > Tallinn; Pressburg > Bratislava; Laibach > Ljubljana; Agram > Zagreb; Fiume > Rijeka; Ragusa > Dubrovnik; Titograd > Podgorica;
Skoplje > Skopje; Salonica > Thessaloniki; Salonika > Thessaloniki; Smyrna > Izmir; Adrianople > Edirne; Byzantium > Istanbul; Beograd > Belgrade; Bucuresti > Bucharest;
Athina > Athens; Roma > Rome; Milano > Milan; Torino > Turin; Napoli > Naples; Firenze > Florence; Venezia > Venice; Genova > Genoa; Padova > Padua; Mantova > Mantua;
Leghorn > Livorno; Sevilla > Seville; Saragossa > Zaragoza; La Coruna > A Coruna; Lisboa > Lisbon; Oporto > Porto;
Koln > Cologne; Köln > Cologne; Koeln > Cologne; Munchen > Munich; München > Munich; Nurnberg > Nuremberg; Nürnberg > Nuremberg; Hannover > Hanover; 
Karl-Marx-Stadt > Chemnitz; Aix-la-Chapelle > Aachen; Frankfurt am Main > Frankfurt; Geneve > Geneva; Genève > Geneva; Genf > Geneva; Basle > Basel; Bale > Basel; Luzern > Lucerne;
Antwerpen > Antwerp; Anvers > Antwerp; Gent > Ghent; Gand > Ghent; Brugge > Bruges; Luik > Liege; Den Haag > The Hague; 's-Gravenhage > The Hague; Lyons > Lyon; Marseilles > Marseille;
Strassburg > Strasbourg; Nizza > Nice; Goteborg > Gothenburg; Göteborg > Gothenburg; Christiania > Oslo; Kobenhavn > Copenhagen; Helsingfors > Helsinki; Abo > Turku;
Sverdlovsk > Yekaterinburg; Gorky > Nizhny Novgorod; Kuibyshev > Samara; Kalinin > Tver; Petrograd > St. Petersburg; Ordzhonikidze > Vladikavkaz; Tsaritsyn > Volgograd;
Tiflis > Tbilisi; Frunze > Bishkek; Leninabad > Khujand; Stalinabad > Dushanbe; Krasnovodsk > Turkmenbashi; Semipalatinsk > Semey; Chimkent > Shymkent; Tselinograd > Astana;
Angora > Ankara; Edessa > Sanliurfa; Antioch > Antakya; Teheran > Tehran; Bagdad > Baghdad; Jiddah > Jeddah; Damas > Damascus;
Alger > Algiers; Tanger > Tangier; Tripolis > Tripoli; Le Caire > Cairo; Addis Abeba > Addis Ababa; Leopoldville > Kinshasa; Stanleyville > Kisangani; Elisabethville > Lubumbashi;
Lourenco Marques > Maputo; Fort-Lamy > N'Djamena; Tananarive > Antananarivo; Port Elizabeth > Gqeberha; Nelspruit > Mbombela;
Pietersburg > Polokwane; Calcutta > Kolkata; Madras > Chennai; Trivandrum > Thiruvananthapuram; Cochin > Kochi; Benares > Varanasi; Allahabad > Prayagraj;
Cawnpore > Kanpur; Bangalore > Bengaluru; Poona > Pune; Baroda > Vadodara; Simla > Shimla; Pondicherry > Puducherry; Lyallpur > Faisalabad; Dacca > Dhaka; Batavia > Jakarta;
Djakarta > Jakarta; Saigon > Ho Chi Minh City; Nanking > Nanjing; Mukden > Shenyang; Tsingtao > Qingdao; Amoy > Xiamen; 
Pusan > Busan; Inchon > Incheon; Taegu > Daegu; Kwangju > Gwangju; Taejon > Daejeon; Edo > Tokyo; Persia > Iran; Mesopotamia > Iraq; Siam > Thailand; Burma > Myanmar; Ceylon > Sri Lanka;
Kampuchea > Cambodia; East Pakistan > Bangladesh; Abyssinia > Ethiopia; Upper Volta > Burkina Faso; Dahomey > Benin; Rhodesia > Zimbabwe; Nyasaland > Malawi; Basutoland > Lesotho;
Bechuanaland > Botswana; Tanganyika > Tanzania; South West Africa > Namibia; Zaire > DR Congo; Swaziland > Eswatini; Macedonia > North Macedonia; FYROM > North Macedonia;
Holland > Netherlands; Moldavia > Moldova; White Russia > Belarus; Byelorussia > Belarus; Kirghizia > Kyrgyzstan; Turkmenia > Turkmenistan; Deutschland > Germany; Hellas > Greece;
Eire > Ireland; Suomi > Finland; Malagasy Republic > Madagascar; British Honduras > Belize; Dutch Guiana > Suriname; British Guiana > Guyana
`;
