import { lines } from './lists.js';

/** News agencies: the name to keep, then its other names, parted by bars. */
export const AGENCIES = lines(`
Agence France-Presse | AFP | Agence France Presse | France-Presse | AFP News
Associated Press | AP | The Associated Press | AP News
Reuters | Thomson Reuters | Reuters News Agency
United Press International | UPI
Deutsche Presse-Agentur | DPA | German Press Agency | Deutsche Presse Agentur
TASS | ITAR-TASS | Itar Tass | TASS news agency
Interfax | Interfax news agency
RIA Novosti | RIA | RIA Novosti news agency
Interfax-Ukraine | Interfax Ukraine
Ukrinform
UNIAN
Xinhua | Xinhua News Agency | New China News Agency
China News Service | CNS
Kyodo | Kyodo News
Jiji Press | Jiji
Yonhap | Yonhap News Agency
Korean Central News Agency | KCNA
Press Trust of India | PTI
Asian News International | ANI
Indo-Asian News Service | IANS
United News of India | UNI
Associated Press of Pakistan | APP
Bangladesh Sangbad Sangstha | BSS
Antara | Antara News Agency
Bernama | Bernama News Agency
Vietnam News Agency | VNA
Philippine News Agency | PNA
Anadolu Agency | Anadolu | AA
Demiroren News Agency | DHA
Islamic Republic News Agency | IRNA
Fars News Agency | Fars
Tasnim | Tasnim News Agency
Mehr News Agency | Mehr
Saudi Press Agency | SPA
Emirates News Agency | WAM
Qatar News Agency | QNA
Kuwait News Agency | KUNA
Petra News Agency | Petra
Wafa | Palestine News Agency
Syrian Arab News Agency | SANA
National News Agency | NNA
Middle East News Agency | MENA
Agencia EFE | EFE
Europa Press
ANSA | Agenzia Nazionale Stampa Associata
Adnkronos
Lusa | Lusa News Agency
Belga | Belga News Agency
ANP | Algemeen Nederlands Persbureau
Press Association | PA Media | PA
Austria Press Agency | APA
Keystone-SDA | SDA
Ritzau
NTB
TT News Agency | Tidningarnas Telegrambyra
STT
Polish Press Agency | PAP
Czech News Agency | CTK
TASR
MTI | Hungarian News Agency
Agerpres
BTA | Bulgarian Telegraph Agency
Tanjug
HINA
BelTA
Azertac | Azerbaijan State News Agency
Armenpress
Kazinform
Canadian Press | The Canadian Press
Australian Associated Press | AAP
Telam
Agencia Brasil
Prensa Latina
Notimex
News Agency of Nigeria | NAN
South African Press Association | SAPA
Pan African News Agency | PANA
Ghana News Agency | GNA
Bloomberg | Bloomberg News
Dow Jones Newswires | Dow Jones
`);
