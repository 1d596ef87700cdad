/** Further well-known outlets, from the Near East on: see DOMAIN_NAMES. */
export const MORE_DOMAIN_NAMES = `
  aljazeera.com Al Jazeera
  aljazeera.net Al Jazeera
  alarabiya.net Al Arabiya
  arabnews.com Arab News
  gulfnews.com Gulf News
  khaleejtimes.com Khaleej Times
  thenationalnews.com The National
  timesofisrael.com The Times of Israel
  jpost.com The Jerusalem Post
  haaretz.com Haaretz
  ynetnews.com Ynetnews
  ahram.org.eg Al-Ahram
  dailysabah.com Daily Sabah
  hurriyetdailynews.com Hürriyet Daily News
  trtworld.com TRT World
  presstv.ir Press TV
  themoscowtimes.com The Moscow Times
  meduza.io Meduza
  kommersant.ru Kommersant
  novayagazeta.eu Novaya Gazeta Europe
  kyivindependent.com The Kyiv Independent
  kyivpost.com Kyiv Post
  pravda.com.ua Ukrainska Pravda
  unian.info UNIAN
  rferl.org Radio Free Europe/Radio Liberty
  svoboda.org Radio Svoboda
  voanews.com Voice of America
  rfa.org Radio Free Asia
  euronews.com Euronews
  france24.com France 24
  lemonde.fr Le Monde
  lefigaro.fr Le Figaro
  liberation.fr Libération
  lesechos.fr Les Echos
  leparisien.fr Le Parisien
  ouest-france.fr Ouest-France
  nouvelobs.com L'Obs
  20minutes.fr 20 Minutes
  tf1info.fr TF1 Info
  bfmtv.com BFM TV
  lapresse.ca La Presse
  ledevoir.com Le Devoir
  journaldemontreal.com Le Journal de Montréal
  lesoir.be Le Soir
  lalibre.be La Libre Belgique
  rtbf.be RTBF
  vrt.be VRT
  tdg.ch Tribune de Genève
  letemps.ch Le Temps
  nzz.ch Neue Zürcher Zeitung
  swissinfo.ch SWI swissinfo.ch
  srf.ch SRF
  faz.net Frankfurter Allgemeine Zeitung
  sueddeutsche.de Süddeutsche Zeitung
  sz.de Süddeutsche Zeitung
  spiegel.de Der Spiegel
  zeit.de Die Zeit
  welt.de Die Welt
  bild.de Bild
  taz.de taz
  stern.de Stern
  focus.de Focus
  tagesschau.de tagesschau
  zdf.de ZDF
  n-tv.de n-tv
  dpa.de dpa
  derstandard.at Der Standard
  diepresse.com Die Presse
  orf.at ORF
  elpais.com El País
  elmundo.es El Mundo
  abc.es ABC
  lavanguardia.com La Vanguardia
  elperiodico.com El Periódico
  rtve.es RTVE
  infobae.com Infobae
  clarin.com Clarín
  lanacion.com.ar La Nación
  pagina12.com.ar Página/12
  eluniversal.com.mx El Universal
  milenio.com Milenio
  eltiempo.com El Tiempo
  elespectador.com El Espectador
  elcomercio.pe El Comercio
  emol.com Emol
  latercera.com La Tercera
  folha.uol.com.br Folha de S.Paulo
  estadao.com.br O Estado de S. Paulo
  g1.globo.com G1
  globo.com O Globo
  publico.pt Público
  corriere.it Corriere della Sera
  repubblica.it La Repubblica
  lastampa.it La Stampa
  ilsole24ore.com Il Sole 24 Ore
  rainews.it Rai News
  nos.nl NOS
  nrc.nl NRC
  volkskrant.nl de Volkskrant
  telegraaf.nl De Telegraaf
  nltimes.nl NL Times
  dr.dk DR
  politiken.dk Politiken
  svt.se SVT
  dn.se Dagens Nyheter
  svd.se Svenska Dagbladet
  thelocal.se The Local
  nrk.no NRK
  vg.no VG
  aftenposten.no Aftenposten
  yle.fi Yle
  hs.fi Helsingin Sanomat
  err.ee ERR News
  lrt.lt LRT
  delfi.lt Delfi
  notesfrompoland.com Notes from Poland
  gazeta.pl Gazeta.pl
  wyborcza.pl Gazeta Wyborcza
  rp.pl Rzeczpospolita
  onet.pl Onet
  idnes.cz iDNES
  sme.sk SME
  telex.hu Telex
  index.hu Index
  hotnews.ro HotNews
  digi24.ro Digi24
  balkaninsight.com Balkan Insight
  b92.net B92
  ekathimerini.com Kathimerini
  kathimerini.gr Kathimerini
  novinite.com Novinite
  mg.co.za Mail & Guardian
  news24.com News24
  timeslive.co.za TimesLIVE
  iol.co.za IOL
  dailymaverick.co.za Daily Maverick
  nation.africa Nation
  standardmedia.co.ke The Standard
  allafrica.com AllAfrica
  premiumtimesng.com Premium Times
  punchng.com The Punch
  vanguardngr.com Vanguard
  guardian.ng The Guardian Nigeria
  africanews.com Africanews
  bellingcat.com Bellingcat
  theintercept.com The Intercept
  thedailybeast.com The Daily Beast
  thebulwark.com The Bulwark
  realclearpolitics.com RealClearPolitics
  msn.com MSN
  yahoo.com Yahoo News
  news.yahoo.com Yahoo News
  aol.com AOL
  espn.com ESPN
  espn.co.uk ESPN
  skysports.com Sky Sports
  goal.com Goal
  si.com Sports Illustrated
  tmz.com TMZ
  eonline.com E! News
  ew.com Entertainment Weekly
  thewrap.com TheWrap
`;
