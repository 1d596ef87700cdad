import type { Zone } from '../zone.js';

/**
 * The zone names that newspapers write. Names shared by several zones take the one that English news means most often ("CST"
 * is Chicago, "IST" is India, "BST" is Britain). "ET" is written all year, so it keeps summer time; "EST" does not.
 */
const ABBREVIATED = `
GMT 0; UTC 0; Z 0; UT 0; WET 0; BST 60; CET 60; CEST 120; EET 120; EEST 180; MSK 180; TRT 180; IDT 180; GST 240; PKT 300; IST 330; NPT 345;
ICT 420; WIB 420; WITA 480; SGT 480; HKT 480; AWST 480; PHT 480; JST 540; KST 540; ACST 570; ACDT 630; AEST 600; AEDT 660; NZST 720; NZDT 780;
EST -300; EDT -240; CST -360; CDT -300; MST -420; MDT -360; PST -480; PDT -420; AKST -540; AKDT -480; HST -600; AST -240; ADT -180; NST -210; NDT -150;
BRT -180; CLT -240; COT -300; SAST 120; WAT 60;
ET America/New_York; CT America/Chicago; MT America/Denver; PT America/Los_Angeles
`;

/** Names before "time": "5 p.m. Eastern time", "22:40 Moscow time". */
const SPOKEN = `
eastern America/New_York; central America/Chicago; mountain America/Denver; pacific America/Los_Angeles; atlantic America/Halifax;
eastern standard -300; eastern daylight -240; central standard -360; central daylight -300; mountain standard -420; mountain daylight -360;
pacific standard -480; pacific daylight -420; alaska America/Anchorage; hawaii Pacific/Honolulu; greenwich mean 0; coordinated universal 0; universal 0;
british summer 60; british Europe/London; uk Europe/London; london Europe/London; irish Europe/Dublin; dublin Europe/Dublin;
central european Europe/Paris; central european summer 120; eastern european Europe/Athens; paris Europe/Paris; french Europe/Paris;
berlin Europe/Berlin; german Europe/Berlin; rome Europe/Rome; italian Europe/Rome; madrid Europe/Madrid; spanish Europe/Madrid;
brussels Europe/Brussels; vienna Europe/Vienna; geneva Europe/Zurich; swiss Europe/Zurich; warsaw Europe/Warsaw; polish Europe/Warsaw;
athens Europe/Athens; greek Europe/Athens; kyiv Europe/Kyiv; kiev Europe/Kyiv; ukrainian Europe/Kyiv; ukraine Europe/Kyiv;
moscow 180; russian 180; minsk 180; istanbul 180; turkish 180; turkey 180; jerusalem Asia/Jerusalem; israel Asia/Jerusalem; israeli Asia/Jerusalem;
gaza Asia/Gaza; beirut Asia/Beirut; cairo Africa/Cairo; egyptian Africa/Cairo; baghdad 180; iraqi 180; riyadh 180; saudi 180; doha 180; qatar 180;
tehran 210; iranian 210; iran 210; dubai 240; gulf standard 240; gulf 240; kabul 270; afghan 270; pakistan 300; pakistan standard 300; indian standard 330;
india 330; indian 330; delhi 330; colombo 330; nepal 345; kathmandu 345; dhaka 360; bangladesh 360; yangon 390; bangkok 420; thai 420; hanoi 420;
vietnam 420; jakarta 420; beijing 480; china 480; chinese 480; china standard 480; hong kong 480; taipei 480; taiwan 480; singapore 480; malaysian 480;
manila 480; philippine 480; perth 480; tokyo 540; japan 540; japanese 540; japan standard 540; seoul 540; korean 540; korea 540; adelaide Australia/Adelaide;
sydney Australia/Sydney; melbourne Australia/Melbourne; canberra Australia/Sydney; brisbane 600; australian eastern Australia/Sydney; australian eastern standard 600;
australian eastern daylight 660; auckland Pacific/Auckland; wellington Pacific/Auckland; new zealand Pacific/Auckland; new york America/New_York;
washington America/New_York; chicago America/Chicago; toronto America/Toronto; mexico city -360; brasilia -180; buenos aires -180; santiago America/Santiago;
johannesburg 120; south african 120; nairobi 180; lagos 60; west africa 60; east africa 180
`;

const parse = (list: string): ReadonlyMap<string, Zone> =>
  new Map(
    list
      .split(';')
      .map((entry) => entry.trim().replace(/\s+/g, ' '))
      .map((entry): [string, Zone] => {
        const cut = entry.lastIndexOf(' ');
        const zone = entry.slice(cut + 1);
        return [entry.slice(0, cut), /^-?\d+$/.test(zone) ? Number(zone) : zone];
      }),
  );

const ZONES = parse(ABBREVIATED);
const SPOKEN_ZONES = parse(SPOKEN);

const longestFirst = (names: Iterable<string>): string[] => [...names].sort((a, b) => b.length - a.length);

/** The short names, longest first, for building patterns. */
export const ZONE_NAMES = longestFirst(ZONES.keys());
/** The names that stand before "time", longest first. */
export const SPOKEN_NAMES = longestFirst(SPOKEN_ZONES.keys());

/** The zone of a name or of "+03:00", "-0500", "GMT+3", "Moscow time"; null when it is none ("local time" is none). */
export function zoneNamed(name: string): Zone | null {
  const figures = /^(?:GMT|UTC)?([+\u2212-])(\d{1,2}):?(\d{2})?$/i.exec(name);
  if (figures === null) {
    const spoken = name
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/ time$/, '');
    return ZONES.get(name.toUpperCase()) ?? SPOKEN_ZONES.get(spoken) ?? null;
  }
  const size = Number(figures[2]) * 60 + Number(figures[3] ?? 0);
  return size > 14 * 60 ? null : figures[1] === '+' ? size : -size;
}
