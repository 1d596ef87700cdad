/**
 * News agencies of the world: `name; other names and abbreviations`. Abbreviations are matched in the given case only.
 * A name that is also a common word or an outlet of its own stands only in forms that are not mistaken.
 */
export const AGENCIES = `
  Reuters; Thomson Reuters; Reuters News Agency; Reuters News
  Associated Press; The Associated Press; AP; AP News; A.P.
  Agence France-Presse; AFP; Agence France Presse
  United Press International; UPI
  Bloomberg News; Bloomberg
  Dow Jones Newswires; Dow Jones; DJN
  Deutsche Presse-Agentur; dpa; DPA; dpa International
  EFE; Agencia EFE; Efe
  ANSA; Agenzia ANSA; Ansa
  Adnkronos; AGI; Agenzia Italia; Askanews; LaPresse agency
  PA Media; Press Association; The Press Association; PA; PA Wire
  Canadian Press; The Canadian Press; La Presse Canadienne; CP
  Australian Associated Press; AAP
  New Zealand Press Association; NZPA
  Press Trust of India; PTI
  Asian News International; ANI
  Indo-Asian News Service; IANS
  United News of India; UNI
  Associated Press of Pakistan; APP; Press Trust of Pakistan
  Bangladesh Sangbad Sangstha; BSS; United News of Bangladesh; UNB
  Xinhua; Xinhua News Agency; China News Service; CNS
  Kyodo; Kyodo News; Jiji Press; Jiji; JIJI
  Yonhap; Yonhap News Agency; Newsis; News1
  KCNA; Korean Central News Agency
  Central News Agency; CNA; Focus Taiwan
  Antara; Antara News
  Bernama; Philippine News Agency; PNA; Vietnam News Agency; VNA
  TASS; ITAR-TASS; Itar-Tass; RIA Novosti; RIA; Interfax; Sputnik; Regnum; Rosbalt
  Ukrinform; Interfax-Ukraine; UNIAN; Ukrainian Independent Information Agency
  BelTA; BelaPAN; Moldpres; IPN; Armenpress; Arka; Azertac; AZERTAC; Turan; Interpressnews; Kazinform; Kabar; UzA; Akipress; 24.kg; Asia-Plus
  PAP; Polska Agencja Prasowa; Polish Press Agency
  CTK; ČTK; Czech News Agency; TASR; SITA; MTI
  APA; Austria Presse Agentur; Keystone-SDA; Keystone-ATS; SDA; ATS
  AGERPRES; Agerpres; Mediafax; BTA; Bulgarian News Agency; Tanjug; Beta; FoNet; HINA; Hina; STA; Slovenian Press Agency; FENA; SRNA; MIA; ATA; MINA
  ANP; Belga; Belga News Agency; TT; TT News Agency; NTB; Ritzau; STT; BNS; Baltic News Service; LETA; ELTA; ERR News
  Lusa; LUSA; Europa Press; Colpisa; ANA-MPA; Athens News Agency; AMNA; CNA News
  Anadolu; Anadolu Agency; AA; Demirören News Agency; DHA; İHA; Ihlas News Agency
  IRNA; Islamic Republic News Agency; ISNA; Tasnim; Tasnim News Agency; Fars; Fars News Agency; Mehr; Mehr News Agency
  SANA; Syrian Arab News Agency; WAFA; Petra; Petra News Agency; NNA; National News Agency; INA; Iraqi News Agency; KUNA; SPA; Saudi Press Agency; WAM; Emirates News Agency; QNA; Qatar News Agency; ONA; Oman News Agency; BNA; Bahrain News Agency; Saba; SABA
  MENA; Middle East News Agency; APS; Algérie Presse Service; MAP; Maghreb Arab Press; TAP; Tunis Afrique Presse; LANA; SUNA; SONNA
  News Agency of Nigeria; NAN; Ghana News Agency; GNA; Kenya News Agency; KNA; Ethiopian News Agency; ENA; South African Press Association; SAPA; African News Agency; Angop; ANGOP; PANA; Panapress; New Ziana
  Agência Brasil; Estadão Conteúdo; Folhapress; Telam; Télam; Noticias Argentinas; NA; Prensa Latina; Notimex; Andina; Agencia Venezolana de Noticias; AVN; ABI; Inter Press Service; IPS; CMC; Caribbean Media Corporation
  Jewish Telegraphic Agency; JTA; Tazpit Press Service; TPS; Jewish News Syndicate; JNS
  Catholic News Agency; Religion News Service; RNS; Kaiser Health News; KFF Health News; States Newsroom; Tribune News Service; TNS; Tribune Content Agency; McClatchy; McClatchy-Tribune; Newswires; CNN Newsource; CNN Wire; CNN Newswire; The CNN Wire; City News Service; Capitol News Service; Bay City News; SWNS; Caters; Cover Media; WENN; StatePoint; ProPublica; The Conversation; Stringer Hub; Newsflash
`;

/** Picture agencies and the picture services of news agencies: named beside a picture they are photo credits. */
export const PICTURE_AGENCIES = `
  Getty Images; Getty; AFP via Getty Images; Getty Images via AFP; NurPhoto; Anadolu via Getty Images; AP Photo; AP Images; AP Video; EPA; EPA-EFE; EPA/EFE
  European Pressphoto Agency; Shutterstock; Rex Features; Rex; REX/Shutterstock; Alamy; Alamy Stock Photo; iStock; iStockphoto; Adobe Stock; Unsplash
  Pexels; Pixabay; Corbis; Magnum Photos; Zuma Press; ZUMA; ZUMA Wire; Polaris; Sipa; SIPA USA; Abaca; Imago; imago images; picture alliance; Picture-Alliance
  Action Images; Action Plus; USA TODAY Sports; Imagn; Imagn Images; Icon Sportswire; PA Images; PA Wire; Press Eye; Splash News; Backgrid; BACKGRID; Mega Agency; WireImage; FilmMagic; Redux; Contour
  Depositphotos; Dreamstime; 123RF; Bigstock; Freepik; Wikimedia Commons; Flickr; Creative Commons; NASA; Handout; File photo; Stock photo; Landov; Hulton Archive; Bettmann; Mirrorpix; Maxar; Planet Labs; Maxar Technologies
  TASS; Sputnik; Xinhua; Kyodo; Reuters; AFP; AP; EFE; dpa; DPA; Yonhap; ANSA; PTI; ANI; Anadolu; Press Association; Canadian Press; AAP; Bloomberg; UPI; PAP; Ritzau; Scanpix; Ritzau Scanpix; TT; NTB; Lehtikuva; Lusa; Belga; ANP; CTK; MTI; APA; Keystone
  Instagram; Facebook; Twitter; YouTube; Telegram; TikTok; Google Maps; Google Earth; Screengrab; Screenshot; Courtesy; Supplied; Social media; Pool; Wikipedia
`;
