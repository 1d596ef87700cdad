/** Words that make a capitalised name that of an organisation. */
export const ORGANISATION_WORDS = `
  ministry department agency bureau administration authority commission committee council board office secretariat directorate service services institute institution
  university college school academy hospital clinic centre center foundation fund trust charity association society federation confederation league union alliance coalition
  organisation organization party movement front congress parliament senate assembly duma rada knesset bundestag house cabinet government court tribunal police constabulary
  army navy force forces guard corps brigade regiment battalion division fleet command company companies corporation corp inc incorporated ltd limited llc plc gmbh ag sa nv group holdings
  holding partners ventures capital bank banking insurance airlines airways railways railway motors automotive pharmaceuticals pharma energy oil gas petroleum electric
  electronics technologies technology systems software solutions industries industrial enterprises entertainment studios pictures records media news times post herald tribune sentinel gazette
  guardian telegraph journal chronicle observer express mirror press broadcasting radio television tv network channel magazine mail research club fc united city-fc athletic rovers wanderers
  hotspur museum gallery library theatre theater orchestra opera church diocese archdiocese vatican-bank synod mosque-council network consortium laboratory laboratories labs
  observatory exchange market stores supermarkets foods breweries logistics workers teamsters telecom telecommunications communications mobile mills steel mining resources minerals
  chamber embassy consulate prefecture inspectorate ombudsman registry treasury exchequer customs emergency-services brotherhood jihad cartel syndicate militia liberation resistance
  watch international front initiative forum taskforce task-force coastguard coast-guard gendarmerie carabinieri interpol legion
`;

/** Names and acronyms of organisations that news writes without explanation; an underscore stands for a space. */
export const KNOWN_ORGANISATIONS = `
  NATO Nato UN U.N. EU E.U. UNICEF Unicef UNESCO Unesco UNHCR UNRWA WHO WTO IMF IAEA OPEC Opec OPEC+ OSCE OECD ASEAN Asean ECOWAS Ecowas AU BRICS Brics G7 G20 SCO CSTO ICC ICJ Interpol Europol
  FBI CIA NSA DHS ICE CDC FDA FAA FEMA Fema EPA SEC FCC FTC IRS DEA ATF TSA NTSB NASA Nasa NOAA USGS USAID Usaid Fed NYPD LAPD MI5 MI6 GCHQ NHS HMRC Ofcom Ofgem Ofsted RNLI RSPCA RAF NCA DVLA
  MoD FCDO Tories Labour Hamas Hezbollah Taliban Houthis ISIS Isis ISIL IS Daesh Fatah Likud Mossad Shin_Bet IDF IRGC PKK SDF AKP CHP BJP RSS PTI ANC ZANU-PF FSB GRU SVR KGB AfD CDU CSU SPD FDP
  PiS Fidesz Syriza Vox PSOE PLO BBC CNN NBC CBS ABC Fox_News MSNBC ITV Sky_News Reuters AFP AP Associated_Press Agence_France-Presse Bloomberg Al_Jazeera TASS Tass Interfax RIA_Novosti RIA Xinhua Yonhap Kyodo Anadolu IRNA
  Deutsche_Welle Axios Politico Newsweek Forbes Fortune Wired Guardian Politico Sputnik RT PA_Media DPA ANSA EFE PTI ANI UPI NPR PBS Google Apple Microsoft Amazon Facebook Meta Twitter Instagram TikTok YouTube Netflix Tesla SpaceX
  Nvidia Intel AMD IBM Oracle Cisco Dell HP Samsung Sony Nintendo Panasonic Toshiba Hitachi LG Huawei Xiaomi Alibaba Tencent Baidu ByteDance OpenAI Anthropic DeepMind Spotify Uber Lyft Airbnb PayPal Visa Mastercard Walmart Tesco Sainsbury's
  Asda Aldi Lidl Carrefour Ikea IKEA Costco Starbucks McDonald's Nestle Nestlé Unilever Pepsi PepsiCo Coca-Cola Boeing Airbus Lockheed_Martin Raytheon Rheinmetall Saab Ryanair EasyJet easyJet Lufthansa Qantas Aeroflot Emirates Toyota
  Honda Nissan Hyundai Kia Ford Volkswagen BMW Daimler Mercedes-Benz Renault Peugeot Stellantis Ferrari Volvo Shell BP ExxonMobil Exxon Chevron TotalEnergies Gazprom Rosneft Lukoil Aramco Saudi_Aramco Equinor Eni Pfizer Moderna AstraZeneca GSK
  Novartis Roche Bayer Merck Sanofi Novo_Nordisk JPMorgan Goldman_Sachs Morgan_Stanley Citigroup Citi HSBC Barclays Lloyds NatWest Santander UBS Deutsche_Bank BNP_Paribas BlackRock Berkshire_Hathaway SoftBank Nasdaq Greenpeace
  Oxfam Amnesty Amnesty_International Human_Rights_Watch Red_Cross Red_Crescent Médecins_Sans_Frontières Doctors_Without_Borders Save_the_Children Transparency_International Wikipedia FIFA Fifa UEFA Uefa IOC NFL NBA MLB NHL FA ICC ATP WTA
  Premier_League Arsenal Everton Barcelona_FC Real_Madrid Juventus Bayern_Munich Republicans Democrats Conservatives Liberal_Democrats Lib_Dems Sinn_Féin Sinn_Fein SNP DUP Congress Parliament Bundestag Knesset Duma State_Duma Verkhovna_Rada
  Bundeswehr Pentagon Scotland_Yard Met_Office Metropolitan_Police National_Guard Border_Force Coast_Guard Supreme_Court High_Court Security_Council General_Assembly European_Commission European_Parliament European_Union European_Council
  European_Central_Bank Bank_of_England Federal_Reserve World_Bank World_Health_Organization United_Nations African_Union Arab_League World_Trade_Organization Islamic_State Al-Qaeda al-Qaeda Al_Qaeda Boko_Haram Al-Shabaab al-Shabaab Islamic_Jihad Muslim_Brotherhood
  Vatican_News State_Department Home_Office Foreign_Office Treasury Justice_Department Homeland_Security Secret_Service Ryanair Foxconn TSMC BYD CATL 
  Financial_Times New_York_Times Washington_Post Wall_Street_Journal Daily_Mirror Le_Monde Le_Figaro Der_Spiegel Die_Welt Bild El_Pais El_País La_Repubblica Corriere_della_Sera Haaretz Jerusalem_Post Times_of_Israel
  Hindustan_Times Times_of_India South_China_Morning_Post Asahi_Shimbun Telegram WhatsApp Snapchat Reddit LinkedIn
`;

/**
 * Buildings, streets and seats that stand for an institution: name, colon, the institution. They are organisations when they
 * speak ("the Kremlin said") and are so taken throughout.
 */
export const METONYMS = `
  Kremlin: Kremlin; White House: White House; Pentagon: US Department of Defense; Downing Street: UK Prime Minister's Office; No 10: UK Prime Minister's Office;
  Number 10: UK Prime Minister's Office; Whitehall: UK Government; Westminster: UK Parliament; Buckingham Palace: Buckingham Palace; Kensington Palace: Kensington Palace;
  Elysee: French Presidency; Élysée: French Presidency; Elysee Palace: French Presidency; Élysée Palace: French Presidency; Quai d'Orsay: French Foreign Ministry; Capitol Hill: US Congress;
  Foggy Bottom: US Department of State; Oval Office: White House; Langley: CIA; Holyrood: Scottish Parliament; Stormont: Northern Ireland Assembly; Senedd: Welsh Parliament;
  Zhongnanhai: Chinese Leadership; Blue House: South Korean Presidency; Wall Street: US Financial Markets; Silicon Valley: US Technology Industry; Fleet Street: British Press;
  Scotland Yard: Metropolitan Police; Turtle Bay: United Nations; Holy See: Holy See; Quirinale: Italian Presidency; Casa Rosada: Argentine Presidency; Planalto: Brazilian Presidency;
  Malacañang: Philippine Presidency; Malacanang: Philippine Presidency; Smolny: St. Petersburg Administration; Bellevue Palace: German Presidency; Lubyanka: FSB;
  Threadneedle Street: Bank of England; Old Bailey: Central Criminal Court; Dublin Castle: Irish Government; Sublime Porte: Ottoman Government; Foreign Office: UK Foreign Office
`;

/** Words that make a capitalised run neither a person nor an organisation: events, works, laws, objects. */
export const NAME_OF_THINGS = `
  ave blvd pkwy hwy pollster children ground
  day days week year eve night war wars battle operation cup games olympics championship championships open prix tournament trophy final finals summit conference treaty agreement accord accords pact act
  bill law amendment constitution convention declaration protocol resolution award awards prize medal festival parade anniversary revolution uprising spring plan programme program project mission
  shuttle strategy doctrine theory effect index report review survey study film series season episode album song book bible quran koran flag anthem virus syndrome disease covid
  pandemic flu hurricane typhoon cyclone storm tropical earthquake tsunami easter christmas ramadan eid diwali hanukkah thanksgiving halloween passover lent advent century era age
  street road avenue boulevard lane drive square bridge tower building hall palace castle cathedral temple mosque synagogue church stadium arena park garden gardens zoo station airport port harbour harbor terminal
  dam mine reactor plant factory refinery base camp prison jail cemetery memorial monument statue tomb wall gate tunnel canal highway motorway expressway river lake sea ocean bay gulf strait island islands
  peninsula mountain mountains mount hill hills valley desert forest beach coast cape volcano glacier canyon falls delta plateau ridge region district county province oblast state territory city town village borough suburb
  missile rocket tank jet plane aircraft helicopter ship submarine drone vaccine bitcoin dollar euro internet web english god lord's january february march april may june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow
  photo image video picture posts articles topics categories watch read subscribe sign newsletter advertisement copyright read-more update breaking live exclusive analysis opinion editorial letters comments share
`;

/** Of these things, the ones that are places: "Red Square", "Heathrow Airport". */
export const PLACE_WORDS = `
  street road ave blvd pkwy hwy avenue boulevard square bridge tower palace castle cathedral stadium arena park station airport port harbour harbor dam prison river lake sea ocean bay gulf strait island islands peninsula
  mountain mountains mount hill hills valley desert forest beach coast cape volcano glacier canyon falls delta plateau region district county province oblast state territory city town village borough suburb
  airbase refinery border crossing basin archipelago highlands lowlands heights strip corridor province prefecture governorate raion rayon municipality krai republic township parish reservoir creek
  sound channel straits isle quarter neighbourhood neighborhood camp crater summit-peak peak pass
`;
