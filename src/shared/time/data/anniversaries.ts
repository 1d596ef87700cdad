/** A happening whose anniversaries the news marks; month and day are null where the day differs by country or is unknown. */
export interface KnownHappening {
  readonly cue: RegExp;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** One happening a line: year, month, day (0 unknown), then the words that name it, as alternatives of one expression. */
const LIST = `
1912 4 15 titanic
1914 7 28 (?:start|outbreak|beginning) of (?:the first world war|world war (?:i|1|one)\\b|ww ?(?:i|1)\\b)
1915 4 24 armenian genocide
1916 4 24 easter rising
1917 11 7 (?:october|bolshevik|russian) revolution
1918 11 11 armistice|end of (?:the )?(?:first world war|world war (?:i|1|one)\\b|ww ?(?:i|1)\\b|great war)
1939 9 1 (?:start|outbreak|beginning) of (?:the )?(?:second world war|world war (?:ii|2|two)|ww ?(?:ii|2))|invasion of poland
1940 5 26 dunkirk
1941 6 22 (?:invasion of|attack on) the soviet union|operation barbarossa
1941 12 7 pearl harbou?r
1943 2 2 stalingrad
1943 4 19 warsaw ghetto uprising
1944 1 27 siege of leningrad|leningrad siege
1944 6 6 d-day|normandy landings
1944 8 1 warsaw uprising
1945 1 27 auschwitz
1945 2 13 dresden
1945 5 9 great patriotic war
1945 5 8 \\bv-?e day|victory in europe
1945 0 0 (?:victory|win|triumph|won) (?:over|against) (?:the )?(?:nazi|fascis|hitler)|(?:end|victory|conclusion) (?:of|in) (?:the )?(?:second world war|world war (?:ii|2|two)|ww ?(?:ii|2)\\b)|(?:defeat|surrender|capitulation) of (?:nazi|hitler)|nazi(?: germany's)? (?:defeat|surrender)
1945 8 6 hiroshima
1945 8 9 nagasaki
1945 8 15 \\bv-?j day
1945 10 24 (?:founding|foundation|creation) of the (?:united nations|u\\.?n\\b)
1947 8 15 independence of india|indian independence|partition of india|india's independence
1948 5 14 (?:founding|creation|establishment) of (?:the state of )?israel|israel's (?:founding|independence)
1948 7 5 \\bnhs\\b
1949 4 4 (?:founding|foundation|creation) of (?:nato|the north atlantic)|nato's (?:founding|creation)
1949 10 1 (?:founding|foundation|establishment) of the people's republic of china
1950 6 25 (?:start|outbreak) of the korean war
1953 7 27 korean war armistice|end of the korean war
1954 5 7 dien bien phu
1956 10 23 hungarian (?:uprising|revolution)
1961 8 13 (?:building|construction) of the berlin wall
1963 8 28 march on washington|i have a dream
1963 11 22 (?:assassination|killing|death) of (?:president )?(?:john f\\.? kennedy|jfk)|kennedy assassination
1965 3 7 selma
1966 10 21 aberfan
1968 4 4 (?:assassination|killing|death) of (?:dr\\.? )?martin luther king
1968 8 21 prague spring
1969 6 28 stonewall
1969 7 20 moon landing|apollo 11
1972 1 30 bloody sunday
1973 9 11 pinochet's coup|chilean coup|coup in chile
1974 4 25 carnation revolution
1975 4 30 fall of saigon
1979 2 11 (?:islamic|iranian) revolution
1982 4 2 (?:invasion of the falkland|falklands (?:war|invasion))
1984 12 3 bhopal
1985 5 29 heysel
1986 1 28 challenger
1986 4 26 chernobyl|chornobyl
1988 7 6 piper alpha
1988 12 7 spitak
1988 12 21 lockerbie
1989 4 15 hillsborough
1989 6 4 tiananmen
1989 11 9 (?:fall|opening|collapse) of the (?:berlin )?wall
1989 11 17 velvet revolution
1990 10 3 german (?:re)?unification
1991 12 26 (?:collapse|dissolution|fall|break-?up) of the (?:soviet union|ussr)
1994 4 7 (?:rwandan|tutsi) genocide|genocide in rwanda|genocide against the tutsi
1995 1 17 kobe (?:earthquake|quake)
1995 4 19 oklahoma city bombing
1995 7 11 srebrenica
1996 3 13 dunblane
1997 7 1 handover of hong kong|hong kong(?:'s)? handover
1997 8 31 death of (?:princess )?diana|princess diana's death
1998 4 10 good friday agreement|belfast agreement
1998 8 15 omagh
1999 4 20 columbine
2001 9 11 9/11|(?:sept(?:ember|\\.) ?11|11 september)|world trade cent(?:er|re) attack|twin towers
2002 10 12 bali bombing
2003 2 1 columbia (?:disaster|shuttle)
2003 3 20 (?:invasion of|war in) iraq|iraq (?:war|invasion)
2004 3 11 madrid (?:train )?bombing
2004 9 1 beslan
2004 12 26 (?:indian ocean|boxing day|2004) tsunami
2005 7 7 7/7|london bombing
2005 8 29 hurricane katrina
2008 8 8 (?:russo-georgian|georgian) war
2010 1 12 haiti(?:an)? (?:earthquake|quake)
2010 4 10 smolensk
2010 4 20 deepwater horizon
2011 3 11 fukushima|tohoku|japan(?:ese|'s)? (?:earthquake|tsunami)
2011 7 22 ut(?:ø|o)ya|breivik
2012 12 14 sandy hook
2013 4 15 boston marathon bombing
2013 4 24 rana plaza
2014 3 8 mh370
2014 3 18 annexation of crimea|crimea(?:'s)? annexation
2014 4 16 sewol
2014 7 17 mh17
2015 1 7 charlie hebdo
2015 4 25 nepal (?:earthquake|quake)
2015 11 13 bataclan|paris attacks
2016 3 22 brussels (?:bombing|attack)
2016 6 12 pulse nightclub
2016 6 23 brexit (?:vote|referendum)
2016 7 14 nice (?:truck )?attack
2016 7 15 (?:failed|attempted) coup in turkey
2017 5 22 manchester arena
2017 6 14 grenfell
2018 2 14 parkland
2018 8 14 (?:genoa|morandi) bridge
2019 3 15 christchurch (?:mosque|shooting|attack|massacre)
2019 4 15 notre[- ]dame fire
2020 1 31 brexit
2020 5 25 (?:murder|killing|death) of george floyd|george floyd's (?:murder|killing|death)
2020 8 4 beirut (?:port )?(?:blast|explosion)
2021 1 6 (?:jan(?:uary|\\.) ?6|capitol (?:riot|attack|insurrection))
2021 2 1 myanmar(?:'s)? coup|coup in myanmar
2021 8 15 fall of kabul|taliban(?:'s)? (?:takeover|return)
2022 2 24 (?:full-scale )?(?:invasion of|war (?:in|on|against)) ukraine|ukraine (?:war|invasion)|russia's (?:full-scale )?(?:invasion|war)
2022 5 24 uvalde
2022 10 29 itaewon|halloween crush
2023 2 6 (?:turkey|türkiye|turkish)[^.]{0,12} earthquakes?
2023 10 7 oct(?:ober|\\.) ?7|7 october|hamas(?:'s|'|-led)? attack
`;

function parse(line: string): KnownHappening {
  const [year = '', month = '', day = '', ...words] = line.split(' ');
  return {
    year: Number(year),
    month: Number(month) || null,
    day: Number(day) || null,
    cue: new RegExp(words.join(' '), 'i'),
  };
}

let compiled: readonly KnownHappening[] | undefined;

/** The known happening that a stretch of text names first, or null. */
export function happeningNamed(text: string): KnownHappening | null {
  compiled ??= LIST.trim().split('\n').map(parse);
  let best: KnownHappening | null = null;
  let bestAt = Infinity;
  const level = text.replace(/[’‘]/g, "'");
  for (const happening of compiled) {
    const at = level.search(happening.cue);
    if (at >= 0 && at < bestAt) [best, bestAt] = [happening, at];
  }
  return best;
}
