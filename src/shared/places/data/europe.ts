/** See gazetteer.ts for the form of these lists. */
export const WESTERN_EUROPE = `
@gb
England: London* (Westminster, Camden, Hackney, Islington, Lambeth, Southwark, Tower Hamlets, Greenwich, Lewisham, Croydon, Brent!, Ealing, Hounslow, Richmond upon Thames, Wandsworth, Kensington, Chelsea!, Newham, Barking, Haringey, Tottenham, Enfield, Barnet!, Harrow!, Hillingdon, Heathrow!, Brixton, Soho, Mayfair, Canary Wharf, Wembley, Stratford, Whitehall!, Hammersmith, Notting Hill, Walthamstow, Bromley, Bexley, Redbridge, Ilford, Romford, Peckham), Birmingham*, Leeds+, Manchester+, Liverpool+, Sheffield+, Bristol+, Newcastle/Newcastle upon Tyne+, Nottingham+, Leicester+, Coventry+, Bradford+, Hull!+, Stoke-on-Trent/Stoke+, Wolverhampton+, Plymouth+, Derby!+, Southampton+, Portsmouth+, Brighton+, Sunderland, Reading!, Luton, Bournemouth, Northampton, Norwich, Swindon, Milton Keynes, Peterborough, Southend, Ipswich, Oxford, Cambridge, York!, Exeter, Gloucester, Cheltenham, Bath!, Blackpool, Blackburn, Bolton!, Burnley, Rochdale, Oldham, Salford, Stockport, Wigan, Warrington, Preston!, Middlesbrough, Hartlepool, Darlington, Durham, Carlisle, Lancaster, Chester!, Crewe, Shrewsbury, Hereford, Worcester, Lincoln!, Grimsby, Scunthorpe, Doncaster, Rotherham, Barnsley, Huddersfield, Halifax, Wakefield, Harrogate, Scarborough, Whitby, Canterbury, Dover, Folkestone, Margate, Hastings!, Eastbourne, Crawley, Gatwick, Guildford, Woking, Slough!, Windsor, Watford, St Albans, Stevenage, Chelmsford, Colchester, Basildon, Harlow, Winchester!, Salisbury, Basingstoke, Aldershot, Poole!, Weymouth, Torquay, Truro, Penzance, Taunton, Yeovil, Glastonbury, Southport, Telford, Walsall, Dudley!, Solihull, Rugby!, Kettering, Corby!, Boston, Skegness, Stafford!, Burton!, Whitehaven, Barrow-in-Furness, Accrington, Hillsborough!
Scotland: Glasgow+, Edinburgh+, Aberdeen+, Dundee, Inverness, Perth, Stirling!, Paisley!, St Andrews, Ayr, Kilmarnock, Falkirk, Lockerbie, Dunblane, Holyrood, Orkney, Shetland, Gleneagles, Faslane
Wales: Cardiff+, Swansea+, Newport, Wrexham, Bangor, Aberystwyth, Llandudno, Merthyr Tydfil, Port Talbot, Carmarthen, Anglesey
Northern Ireland/Ulster: Belfast+, Londonderry/Derry, Lisburn, Newry, Bangor, Omagh, Armagh, Enniskillen, Ballymena, Stormont!
Kent!; Essex; Surrey; Sussex; West Sussex; East Sussex; Hampshire; Dorset; Devon; Cornwall; Somerset; Wiltshire; Gloucestershire; Oxfordshire; Buckinghamshire; Berkshire; Hertfordshire; Bedfordshire; Cambridgeshire; Norfolk!; Suffolk; Lincolnshire; Nottinghamshire; Derbyshire; Staffordshire; Shropshire; Herefordshire; Worcestershire; Warwickshire; Leicestershire; Northamptonshire; Yorkshire; North Yorkshire; West Yorkshire; South Yorkshire; Lancashire; Cumbria; Northumberland; Merseyside; Greater Manchester; West Midlands; Tyne and Wear; Cheshire; County Durham; County Down; County Antrim; County Tyrone; Isle of Wight; Aberdeenshire; Fife; Midlands
@ie
: Cork!+, Limerick!, Galway, Waterford, Drogheda, Dundalk, Kilkenny, Sligo, Letterkenny, Tralee, Killarney, Shannon!
@fr
Ile-de-France/Île-de-France: Versailles, Boulogne-Billancourt, Saint-Denis, Nanterre, Creteil/Créteil, Argenteuil, Montreuil, Fontainebleau, Clichy-sous-Bois
: Marseille/Marseilles+, Lyon/Lyons!+, Toulouse+, Nice!+, Nantes+, Strasbourg+, Montpellier+, Bordeaux+, Lille+, Rennes+, Reims/Rheims, Le Havre, Saint-Etienne/Saint-Étienne, Toulon, Grenoble, Dijon, Angers!, Nimes/Nîmes, Aix-en-Provence, Brest, Le Mans, Amiens, Tours!, Limoges, Clermont-Ferrand, Annecy, Perpignan, Metz, Besancon/Besançon, Orleans/Orléans, Mulhouse, Rouen, Caen, Nancy!, Avignon, Poitiers, La Rochelle, Pau, Calais, Dunkirk/Dunkerque, Cannes, Antibes, Arles, Bayonne, Biarritz, Lourdes, Ajaccio, Bastia, Chambery, Colmar, Saint-Tropez, Chamonix, Carcassonne, Evian
Brittany!; Normandy!; Provence; Alsace; Lorraine!; Corsica; Burgundy!; Aquitaine; Nouvelle-Aquitaine; Occitanie; Auvergne; Savoie; Gironde; Var!; Picardy
@de
Bavaria/Bayern: Munich/München/Muenchen*, Nuremberg/Nürnberg+, Augsburg+, Regensburg, Ingolstadt, Würzburg/Wuerzburg, Erlangen, Bayreuth, Bamberg, Ansbach, Garmisch-Partenkirchen, Passau, Dachau, Berchtesgaden, Aschaffenburg
Baden-Württemberg/Baden-Wuerttemberg: Stuttgart+, Mannheim+, Karlsruhe+, Freiburg+, Heidelberg, Ulm, Heilbronn, Tübingen, Konstanz, Baden-Baden
North Rhine-Westphalia: Cologne!/Köln/Koeln*, Düsseldorf/Dusseldorf/Duesseldorf+, Dortmund+, Essen+, Duisburg+, Bochum+, Wuppertal+, Bielefeld+, Bonn+, Münster/Muenster+, Gelsenkirchen+, Aachen+, Mönchengladbach/Moenchengladbach+, Krefeld+, Oberhausen, Leverkusen, Solingen, Hagen!, Hamm, Paderborn
Hesse!/Hessen: Frankfurt/Frankfurt am Main+, Wiesbaden+, Kassel, Darmstadt, Hanau, Offenbach, Marburg, Giessen
Lower Saxony: Hanover/Hannover+, Braunschweig/Brunswick+, Osnabrück, Oldenburg, Göttingen, Wolfsburg, Celle, Cuxhaven, Wilhelmshaven, Hildesheim, Emden
Saxony: Leipzig+, Dresden+, Chemnitz+, Zwickau, Görlitz, Bautzen
Saxony-Anhalt: Magdeburg+, Halle+, Dessau, Wittenberg
Thuringia: Erfurt+, Jena, Weimar!, Gera, Eisenach
Brandenburg: Potsdam, Cottbus, Frankfurt an der Oder, Gruenheide/Grünheide, Schwedt
Mecklenburg-Vorpommern/Mecklenburg-Western Pomerania: Rostock+, Schwerin, Stralsund, Greifswald
Schleswig-Holstein: Kiel+, Lübeck/Luebeck+, Flensburg
Rhineland-Palatinate: Mainz+, Ludwigshafen, Koblenz, Trier, Kaiserslautern, Worms!, Ramstein
Saarland: Saarbrücken/Saarbruecken
: Hamburg*, Bremen+, Bremerhaven
@at
: Graz+, Linz+, Salzburg, Innsbruck, Klagenfurt, Villach, Bregenz, St. Pölten
Tyrol; Carinthia; Styria; Upper Austria; Lower Austria
@ch
: Zurich/Zürich+, Geneva/Genève+, Basel/Basle, Lausanne, Winterthur, Lucerne, St. Gallen, Lugano, Davos, Zug!, Fribourg, Neuchatel, Montreux, St. Moritz, Zermatt, Crans-Montana
@be
: Antwerp+, Ghent/Gent+, Charleroi+, Liege/Liège+, Bruges, Namur, Leuven, Mons, Ostend, Mechelen, Zeebrugge, Ypres, Molenbeek
Flanders; Wallonia
@nl
: Rotterdam+, The Hague/Hague/Den Haag+, Utrecht+, Eindhoven+, Groningen+, Tilburg+, Almere+, Breda, Nijmegen, Maastricht, Arnhem, Leiden, Delft, Haarlem, Schiphol, Enschede, Apeldoorn
@lu
: Esch-sur-Alzette
@es
Catalonia/Catalunya: Barcelona*, Tarragona, Girona, Lleida, Sabadell, Badalona, L'Hospitalet
Andalusia: Seville/Sevilla+, Malaga/Málaga+, Cordoba/Córdoba+, Granada+, Almeria, Cadiz/Cádiz, Huelva, Jaen, Jerez, Marbella, Algeciras
Valencia Region/Valencian Community: Valencia+, Alicante+, Elche+, Castellon, Benidorm, Paiporta, Torrevieja
Basque Country: Bilbao+, San Sebastian/San Sebastián, Vitoria, Guernica
Galicia: Vigo+, A Coruña/La Coruna+, Santiago de Compostela, Ourense, Lugo, Pontevedra
Canary Islands: Las Palmas+, Santa Cruz de Tenerife+, Tenerife, Gran Canaria, Lanzarote, La Palma, El Hierro, Fuerteventura
Balearic Islands: Palma/Palma de Mallorca+, Ibiza, Mallorca/Majorca, Menorca
: Zaragoza/Saragossa+, Murcia+, Valladolid+, Gijon, Oviedo, Pamplona, Santander!, Salamanca, Burgos, Toledo, Leon!, Logroño, Badajoz, Cartagena, Ceuta, Melilla, Segovia, Avila
Asturias; Aragon; Extremadura; Navarre; Castile and Leon; La Rioja; Cantabria
@pt
: Porto/Oporto+, Braga, Coimbra, Funchal, Setubal, Aveiro, Faro!, Evora, Fatima!, Madeira!, Azores, Leiria, Viseu, Albufeira
Algarve
@it
Lombardy: Milan/Milano*, Brescia, Bergamo, Monza, Como, Pavia, Mantua, Cremona, Varese, Codogno
Lazio!: Latina!, Viterbo, Ostia, Civitavecchia, Amatrice
Campania: Naples/Napoli+, Salerno, Caserta, Pompeii, Avellino, Capri, Ischia, Pozzuoli
Sicily/Sicilia: Palermo+, Catania+, Messina+, Syracuse, Trapani, Agrigento, Taormina, Lampedusa
Piedmont!: Turin/Torino+, Novara, Alessandria, Asti, Cuneo
Veneto: Venice/Venezia+, Verona+, Padua/Padova+, Vicenza, Treviso, Cortina d'Ampezzo
Emilia-Romagna: Bologna+, Parma, Modena, Ravenna, Rimini, Ferrara, Reggio Emilia, Forli, Piacenza, Maranello, Imola
Tuscany: Florence/Firenze+, Pisa, Siena, Livorno, Lucca!, Prato, Arezzo, Viareggio
Liguria: Genoa/Genova+, La Spezia, San Remo, Portofino
Apulia/Puglia: Bari+, Taranto, Lecce, Foggia, Brindisi
Sardinia/Sardegna: Cagliari, Sassari, Olbia
Calabria: Reggio Calabria, Cosenza, Catanzaro, Crotone, Cutro
: Trieste, Trento, Bolzano, Perugia, Ancona, Pescara, L'Aquila, Udine, Assisi, Aosta, Potenza, Matera
Umbria; Abruzzo; Marche; Friuli Venezia Giulia; South Tyrol; Trentino; Basilicata; Molise
@mt
: Sliema, Gozo
@dk
: Aarhus/Århus+, Odense, Aalborg, Esbjerg, Billund, Bornholm, Elsinore
@se
: Gothenburg/Göteborg+, Malmo/Malmö+, Uppsala, Vasteras, Orebro/Örebro, Linkoping, Helsingborg, Norrkoping, Umea/Umeå, Lund!, Kiruna, Gotland, Sodertalje, Gavle
@no
: Bergen!+, Trondheim, Stavanger, Tromso/Tromsø, Drammen, Kristiansand, Lillehammer, Narvik, Bodo/Bodø, Kongsberg, Kirkenes, Svalbard, Longyearbyen, Utoya/Utøya
@fi
: Espoo+, Tampere+, Vantaa+, Turku, Oulu, Lahti, Rovaniemi, Kuopio, Jyvaskyla, Pori, Vaasa, Kuusamo, Lapland, Aland Islands/Åland
@is
: Akureyri, Keflavik, Grindavik/Grindavík
`;

export const EASTERN_EUROPE = `
@pl
: Krakow/Kraków/Cracow+, Lodz/Łódź+, Wroclaw/Wrocław+, Poznan/Poznań+, Gdansk/Gdańsk+, Szczecin+, Bydgoszcz+, Lublin+, Katowice+, Bialystok/Białystok+, Gdynia+, Czestochowa, Radom, Torun, Rzeszow/Rzeszów, Kielce, Sosnowiec, Gliwice, Olsztyn, Zabrze, Opole, Sopot, Zakopane, Przemysl/Przemyśl, Oswiecim, Auschwitz!, Chelm, Przewodow/Przewodów, Malbork, Legnica
Silesia; Pomerania; Podlasie; Mazovia
@cz
: Brno+, Ostrava+, Pilsen/Plzen/Plzeň, Liberec, Olomouc, Ceske Budejovice, Karlovy Vary, Hradec Kralove, Zlin, Pardubice
Bohemia; Moravia
@sk
: Kosice/Košice+, Presov, Zilina, Nitra, Banska Bystrica, Trnava, Trencin, Handlova
@hu
: Debrecen+, Szeged, Miskolc, Pecs/Pécs, Gyor/Győr, Szekesfehervar, Kecskemet
@ro
: Cluj-Napoca/Cluj+, Timisoara/Timișoara+, Iasi/Iași+, Constanta/Constanța+, Craiova+, Brasov/Brașov+, Galati/Galați+, Ploiesti, Oradea, Sibiu, Tulcea, Arad, Bacau, Suceava
Transylvania; Wallachia
@bg
: Plovdiv+, Varna+, Burgas+, Ruse!, Stara Zagora, Pleven, Sozopol, Blagoevgrad
@md
: Tiraspol, Balti/Bălți, Bender!, Comrat, Cahul
Transnistria/Transdniestria; Gagauzia
@rs
: Novi Sad+, Nis!/Niš+, Kragujevac, Subotica, Zrenjanin, Novi Pazar
Vojvodina
@hr
: Split!, Rijeka, Osijek, Zadar, Dubrovnik, Pula, Sibenik, Vukovar, Varazdin
Dalmatia; Istria
@ba
: Banja Luka, Mostar, Tuzla, Zenica, Srebrenica, Bihac, Visegrad
Republika Srpska; Brcko
@si
: Maribor, Koper, Celje, Kranj
@me
: Niksic, Cetinje, Budva, Kotor
@mk
: Bitola, Tetovo, Ohrid, Kumanovo, Prilep, Kocani
@al
: Durres/Durrës, Vlore/Vlorë, Shkoder, Elbasan, Fier, Korce, Sarande
@xk
: Mitrovica, Prizren, Peja, Gjakova, Ferizaj, Zvecan, Leposavic, Banjska
@gr
: Thessaloniki/Salonika+, Patras, Piraeus, Larissa!, Heraklion, Volos, Ioannina, Chania, Kavala, Alexandroupolis, Corinth, Olympia, Pylos, Kalamata, Tempi, Evros
Crete; Rhodes!; Lesbos/Lesvos; Samos; Kos!; Corfu; Santorini; Mykonos; Chios; Macedonia!; Thessaly; Peloponnese; Attica; Euboea/Evia
@cy
: Limassol, Larnaca, Paphos, Famagusta, Akrotiri, Kyrenia, Ayia Napa
Northern Cyprus
@ee
: Tartu, Narva, Parnu, Kohtla-Jarve, Tapa
@lv
: Daugavpils, Liepaja, Jelgava, Jurmala, Ventspils, Rezekne
@lt
: Kaunas+, Klaipeda+, Siauliai, Panevezys, Visaginas
@by
: Gomel/Homel+, Mogilev/Mahilyow+, Vitebsk+, Grodno/Hrodna+, Brest+, Bobruisk, Baranovichi, Borisov/Barysaw, Orsha, Pinsk, Mozyr, Soligorsk
@ua
Kyiv~/Kiev~: Bucha/Bucha!, Irpin, Brovary, Bila Tserkva, Boryspil, Hostomel/Gostomel, Borodianka, Vyshhorod, Fastiv, Vasylkiv, Obukhiv, Chernobyl/Chornobyl, Pripyat
Kharkiv~/Kharkov~: Kharkiv/Kharkov*, Izium/Izyum, Kupiansk/Kupyansk, Chuhuiv/Chuguev, Lozova, Balakliia, Vovchansk/Volchansk, Merefa, Bohodukhiv, Hroza, Derhachi
Odesa~/Odessa~: Odesa/Odessa*, Izmail, Bilhorod-Dnistrovskyi, Chornomorsk, Pivdenne, Reni
Dnipropetrovsk~/Dnipropetrovsk: Dnipro/Dnipropetrovsk/Dnepropetrovsk+, Kryvyi Rih/Krivoy Rog/Kryvyy Rih+, Nikopol, Kamianske, Pavlohrad, Marhanets, Synelnykove, Novomoskovsk
Donetsk~: Donetsk+, Mariupol+, Makiivka+, Horlivka/Gorlovka, Kramatorsk, Sloviansk/Slavyansk, Bakhmut/Artemivsk, Pokrovsk, Avdiivka/Avdeevka, Kostiantynivka/Konstantinovka, Druzhkivka, Myrnohrad, Toretsk, Volnovakha, Vuhledar/Ugledar, Lyman/Liman, Chasiv Yar, Selydove, Kurakhove, Soledar, Marinka/Maryinka, Debaltseve, Yenakiieve, Velyka Novosilka, Dobropillia, Siversk, Olenivka
Zaporizhzhia~/Zaporizhia~/Zaporozhye~: Zaporizhzhia/Zaporizhia/Zaporozhye+, Melitopol, Berdiansk/Berdyansk, Enerhodar/Energodar, Tokmak, Orikhiv, Huliaipole, Polohy, Vilniansk, Robotyne
Kherson~: Kherson+, Nova Kakhovka, Kakhovka, Henichesk, Skadovsk, Beryslav, Antonivka, Oleshky
Luhansk~/Lugansk~: Luhansk/Lugansk+, Sievierodonetsk/Severodonetsk, Lysychansk, Alchevsk, Starobilsk, Kreminna, Svatove, Rubizhne
Mykolaiv~/Nikolaev~: Mykolaiv/Nikolaev/Mykolayiv+, Ochakiv, Voznesensk, Pervomaisk, Bashtanka
Sumy~: Sumy+, Konotop, Shostka, Okhtyrka, Romny, Hlukhiv
Chernihiv~/Chernigov~: Chernihiv/Chernigov+, Nizhyn, Pryluky, Novhorod-Siverskyi
Poltava~: Poltava+, Kremenchuk/Kremenchug+, Myrhorod, Lubny
Lviv~/Lvov~: Lviv/Lvov/Lwow+, Drohobych, Stryi, Chervonohrad, Yavoriv, Novoyavorivsk
Ivano-Frankivsk~: Ivano-Frankivsk, Kolomyia, Kalush, Burshtyn
Ternopil~/Ternopol~: Ternopil/Ternopol+, Chortkiv, Kremenets
Rivne~: Rivne/Rovno+, Varash, Dubno
Volyn~/Volyn: Lutsk/Lutzk+, Kovel, Novovolynsk, Volodymyr
Zhytomyr~: Zhytomyr/Zhitomir+, Berdychiv, Korosten, Zviahel, Ozerne
Vinnytsia~/Vinnytsya~: Vinnytsia/Vinnytsya/Vinnitsa+, Zhmerynka, Haisyn
Khmelnytskyi~/Khmelnytskyy~: Khmelnytskyi/Khmelnitsky+, Kamianets-Podilskyi, Starokostiantyniv, Netishyn, Shepetivka
Cherkasy~: Cherkasy/Cherkassy+, Uman, Smila
Kirovohrad~/Kirovohrad: Kropyvnytskyi/Kirovohrad+, Oleksandriia, Svitlovodsk
Chernivtsi~: Chernivtsi/Chernovtsy+
Zakarpattia~/Zakarpattia/Transcarpathia: Uzhhorod/Uzhgorod, Mukachevo, Berehove
Crimea/Crimean peninsula/Crimean Peninsula: Sevastopol+, Simferopol+, Kerch, Feodosia/Feodosiia, Yalta, Yevpatoria/Evpatoria, Dzhankoi, Saky, Belbek, Sudak
Donbas/Donbass
@ru
Moscow~: Podolsk, Khimki, Balashikha+, Mytishchi, Korolyov, Lyubertsy, Krasnogorsk, Odintsovo, Serpukhov, Kolomna, Ramenskoye, Zhukovsky, Domodedovo, Dubna, Elektrostal
Leningrad~: St. Petersburg/Saint Petersburg/St Petersburg/Petersburg/Leningrad*, Kronstadt, Vyborg, Gatchina, Ust-Luga, Primorsk
Belgorod~: Belgorod+, Shebekino, Stary Oskol+, Gubkin, Grayvoron, Valuyki, Alexeyevka
Kursk~: Kursk+, Sudzha, Rylsk, Kurchatov, Lgov, Zheleznogorsk
Bryansk~: Bryansk+, Klintsy, Klimovo, Unecha, Suzemka
Voronezh~: Voronezh*, Rossosh, Liski, Borisoglebsk
Rostov~: Rostov-on-Don/Rostov*, Taganrog+, Novocherkassk, Millerovo, Shakhty, Kamensk-Shakhtinsky, Morozovsk
Saratov~: Saratov+, Engels!, Balakovo
Samara~: Samara*, Tolyatti/Togliatti+, Syzran, Novokuibyshevsk, Chapayevsk
Volgograd~: Volgograd/Stalingrad*, Volzhsky, Kalach-na-Donu, Kotluban
Krasnodar~/Krasnodar Krai/Kuban: Krasnodar*, Novorossiysk+, Sochi+, Anapa, Tuapse, Armavir, Slavyansk-na-Kubani, Yeysk, Taman, Gelendzhik, Temryuk
Tatarstan: Kazan*, Naberezhnye Chelny+, Yelabuga/Alabuga, Nizhnekamsk, Almetyevsk
Bashkortostan: Ufa*, Sterlitamak, Salavat
Sverdlovsk~: Yekaterinburg/Ekaterinburg*, Nizhny Tagil+, Kamensk-Uralsky
Chelyabinsk~: Chelyabinsk*, Magnitogorsk+, Miass, Zlatoust, Kopeysk
Nizhny Novgorod~: Nizhny Novgorod*, Dzerzhinsk, Arzamas, Sarov, Kstovo
Novosibirsk~: Novosibirsk*, Berdsk
Omsk~: Omsk*; Tomsk~: Tomsk+; Tula~: Tula+, Novomoskovsk, Aleksin; Kaluga~: Kaluga+, Obninsk; Ryazan~: Ryazan+, Shilovo; Oryol~/Orel~: Oryol/Orel+, Livny; Lipetsk~: Lipetsk+, Yelets; Tambov~: Tambov+, Michurinsk, Kotovsk; Penza~: Penza+; Ulyanovsk~: Ulyanovsk+; Smolensk~: Smolensk+; Tver~: Tver+, Toropets, Ostashkov; Pskov~: Pskov+, Velikiye Luki; Novgorod~: Veliky Novgorod/Novgorod+; Yaroslavl~: Yaroslavl+, Rybinsk; Kostroma~: Kostroma; Ivanovo~: Ivanovo+; Vladimir~: Kovrov, Murom, Suzdal; Vologda~: Vologda+, Cherepovets+; Murmansk~: Murmansk+, Severomorsk, Olenegorsk, Olenya; Arkhangelsk~: Arkhangelsk+, Severodvinsk, Plesetsk; Perm Krai/Perm~: Perm*, Berezniki; Orenburg~: Orenburg+, Orsk; Astrakhan~: Astrakhan+; Irkutsk~: Irkutsk+, Bratsk, Angarsk; Kemerovo~: Kemerovo+, Novokuznetsk+; Tyumen~: Tyumen+, Tobolsk; Kurgan~: Kurgan+; Kirov~: Kirov!+; Kaliningrad~: Kaliningrad/Königsberg+, Baltiysk, Chernyakhovsk; Amur~: Blagoveshchensk, Vostochny; Magadan~: Magadan; Sakhalin~/Sakhalin: Yuzhno-Sakhalinsk
Chechnya/Chechen Republic: Grozny+, Gudermes, Argun; Dagestan: Makhachkala+, Derbent, Kaspiysk, Izberbash; Ingushetia: Magas, Nazran; North Ossetia: Vladikavkaz+, Beslan, Mozdok; Kabardino-Balkaria: Nalchik; Karachay-Cherkessia: Cherkessk; Adygea: Maykop; Kalmykia: Elista; Stavropol~/Stavropol Krai: Stavropol+, Budyonnovsk, Pyatigorsk, Nevinnomyssk
Primorye/Primorsky Krai: Vladivostok+, Nakhodka, Ussuriysk; Khabarovsk~/Khabarovsk Krai: Khabarovsk+, Komsomolsk-on-Amur; Kamchatka: Petropavlovsk-Kamchatsky; Yakutia/Sakha: Yakutsk+, Mirny; Buryatia: Ulan-Ude+; Zabaykalsky Krai: Chita; Krasnoyarsk~/Krasnoyarsk Krai: Krasnoyarsk*, Norilsk; Altai Krai: Barnaul+, Biysk; Karelia: Petrozavodsk+; Komi: Syktyvkar, Ukhta, Vorkuta; Udmurtia: Izhevsk+, Votkinsk; Mordovia: Saransk; Chuvashia: Cheboksary+; Mari El: Yoshkar-Ola; Tuva: Kyzyl; Khakassia: Abakan; Yamalo-Nenets: Salekhard, Novy Urengoy, Labytnangi; Khanty-Mansi: Surgut, Nizhnevartovsk; Chukotka: Anadyr; Kuril Islands/Kurils
@ge
: Batumi, Kutaisi, Gori, Rustavi, Zugdidi, Poti; Abkhazia: Sukhumi, Ochamchire; South Ossetia: Tskhinvali; Adjara
@am
: Gyumri, Vanadzor, Goris, Jermuk, Kapan; Syunik
@az
: Ganja, Sumgait, Nakhchivan, Stepanakert/Khankendi, Shusha, Lachin, Agdam; Nagorno-Karabakh/Karabakh
`;
