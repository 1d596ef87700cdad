/**
 * Names of well-known outlets whose web address does not spell them: `domain name`. Addresses that do spell the name
 * ("theguardian", "washingtonpost") are read by rule and need no entry.
 */
export const DOMAIN_NAMES = `
  nytimes.com The New York Times
  wsj.com The Wall Street Journal
  ft.com Financial Times
  bbc.com BBC News
  bbc.co.uk BBC News
  cnn.com CNN
  cnbc.com CNBC
  nbcnews.com NBC News
  abcnews.go.com ABC News
  abc.net.au ABC News
  cbsnews.com CBS News
  foxnews.com Fox News
  foxbusiness.com Fox Business
  msnbc.com MSNBC
  npr.org NPR
  pbs.org PBS
  cbc.ca CBC News
  ctvnews.ca CTV News
  globalnews.ca Global News
  rte.ie RTÉ
  rfi.fr RFI
  dw.com Deutsche Welle
  rt.com RT
  apnews.com Associated Press
  ap.org Associated Press
  afp.com Agence France-Presse
  upi.com UPI
  dpa.com dpa
  dpa-international.com dpa
  efe.com EFE
  ansa.it ANSA
  pap.pl PAP
  tass.com TASS
  tass.ru TASS
  ria.ru RIA Novosti
  aa.com.tr Anadolu Agency
  kyodonews.net Kyodo News
  yna.co.kr Yonhap
  xinhuanet.com Xinhua
  news.cn Xinhua
  ptinews.com Press Trust of India
  aninews.in ANI
  ians.in IANS
  dailymail.co.uk Daily Mail
  mailonline.co.uk Daily Mail
  thesun.co.uk The Sun
  thesun.ie The Irish Sun
  thetimes.com The Times
  thetimes.co.uk The Times
  telegraph.co.uk The Telegraph
  express.co.uk Daily Express
  mirror.co.uk Daily Mirror
  independent.co.uk The Independent
  independent.ie Irish Independent
  inews.co.uk The i Paper
  standard.co.uk Evening Standard
  dailystar.co.uk Daily Star
  thestar.com Toronto Star
  thestar.com.my The Star
  metro.co.uk Metro
  news.sky.com Sky News
  sky.com Sky News
  itv.com ITV News
  gbnews.com GB News
  usatoday.com USA Today
  latimes.com Los Angeles Times
  nypost.com New York Post
  nydailynews.com New York Daily News
  sfchronicle.com San Francisco Chronicle
  sfgate.com SFGATE
  chron.com Houston Chronicle
  ajc.com The Atlanta Journal-Constitution
  startribune.com Star Tribune
  inquirer.com The Philadelphia Inquirer
  inquirer.net Philippine Daily Inquirer
  csmonitor.com The Christian Science Monitor
  usnews.com U.S. News & World Report
  thehill.com The Hill
  time.com TIME
  vox.com Vox
  axios.com Axios
  politico.com Politico
  politico.eu Politico Europe
  propublica.org ProPublica
  motherjones.com Mother Jones
  huffpost.com HuffPost
  huffingtonpost.com HuffPost
  businessinsider.com Business Insider
  marketwatch.com MarketWatch
  techcrunch.com TechCrunch
  arstechnica.com Ars Technica
  theverge.com The Verge
  zdnet.com ZDNET
  cnet.com CNET
  smh.com.au The Sydney Morning Herald
  theage.com.au The Age
  news.com.au news.com.au
  sbs.com.au SBS News
  9news.com.au 9News
  7news.com.au 7News
  stuff.co.nz Stuff
  nzherald.co.nz The New Zealand Herald
  rnz.co.nz RNZ
  scmp.com South China Morning Post
  straitstimes.com The Straits Times
  channelnewsasia.com CNA
  japantimes.co.jp The Japan Times
  asahi.com The Asahi Shimbun
  mainichi.jp The Mainichi
  nikkei.com Nikkei
  asia.nikkei.com Nikkei Asia
  nhk.or.jp NHK
  koreaherald.com The Korea Herald
  koreatimes.co.kr The Korea Times
  chinadaily.com.cn China Daily
  globaltimes.cn Global Times
  cgtn.com CGTN
  timesofindia.indiatimes.com The Times of India
  economictimes.indiatimes.com The Economic Times
  indiatimes.com The Times of India
  hindustantimes.com Hindustan Times
  indianexpress.com The Indian Express
  ndtv.com NDTV
  livemint.com Mint
  news18.com News18
  firstpost.com Firstpost
  thewire.in The Wire
  dawn.com Dawn
  geo.tv Geo News
  tribune.com.pk The Express Tribune
  thedailystar.net The Daily Star
  bdnews24.com bdnews24.com
  rappler.com Rappler
  gmanetwork.com GMA News
  abs-cbn.com ABS-CBN News
`;
