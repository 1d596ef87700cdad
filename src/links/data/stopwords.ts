import { wordSet } from './lists.js';

export const STOPWORDS = wordSet(`
a about above after again against ago all also although am among an and another any are around as at away back be because been
before being below between both but by came can cannot come could did do does doing done down during each either else even ever
every few first for from further get go going got had has have having he her here hers herself him himself his how however i if
in including into is it its itself just last later least less like made make many may me might more most much must my myself near
nearly next no nor not now of off often on once one only onto or other others our ours out over own part per put quite rather
said same say says saying she should since so some still such take than that the their theirs them themselves then there these
they this those though through thus to together told too toward towards two under until up upon us very via was way we well were
what when where whether which while who whom whose why will with within without would yet you your yours
added according announced reported reportedly statement called told tells spoke mr mrs ms dr s t re ve ll d m
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december today yesterday tomorrow morning evening afternoon night day week month year
`);
