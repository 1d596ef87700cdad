/**
 * Minutes east of UTC of the zone names that newspapers write. Names shared by several zones take the one that English
 * news means most often ("CST" is Chicago, "IST" is India, "BST" is Britain).
 */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['GMT', 0],
  ['UTC', 0],
  ['Z', 0],
  ['UT', 0],
  ['WET', 0],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['EEST', 180],
  ['MSK', 180],
  ['TRT', 180],
  ['GST', 240],
  ['PKT', 300],
  ['IST', 330],
  ['ICT', 420],
  ['WIB', 420],
  ['SGT', 480],
  ['HKT', 480],
  ['AWST', 480],
  ['JST', 540],
  ['KST', 540],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
  ['EST', -300],
  ['EDT', -240],
  ['ET', -300],
  ['CST', -360],
  ['CDT', -300],
  ['CT', -360],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['PT', -480],
]);

/** The names, longest first, for building patterns. */
export const ZONE_NAMES = [...ZONES.keys()].sort((a, b) => b.length - a.length);

/** Minutes east of UTC of a zone name or of "+03:00", "-0500", "+3"; null when it is neither. */
export function zoneMinutes(name: string): number | null {
  const figures = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (figures === null) return ZONES.get(name.toUpperCase()) ?? null;
  const size = Number(figures[2]) * 60 + Number(figures[3] ?? 0);
  return size > 14 * 60 ? null : figures[1] === '-' ? -size : size;
}
