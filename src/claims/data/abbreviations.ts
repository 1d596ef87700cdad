/** Abbreviations whose full stop never ends a sentence by itself: a name, number or word always follows. */
export const TITLES_AND_REFERENCES = `
  adj adm amb archbp arty asst atty bp brig bros capt cardinal cdr cf cmdr cmdt col comdr comdt cpl cpt cllr det dr drs ed eds
  eng ens esq fig figs fr gen gov govs hon insp jus lt maj mdm messrs mgr mlle mm mme mr mrs ms msgr mt mts mx nos op ord pfc
  pp pres prof profs pvt rep reps res ret rev revd rt sen sens sfc sgt sra sr srta st ste supt surg vol vols vs v viz
  approx ca dept est et al ext fwd incl intl max min misc natl orig univ ave blvd bldg ft hwy rd
`;

/** Abbreviations that may also be the last word of a sentence; the next word then decides. */
export const CLOSING_ABBREVIATIONS = `
  a.m p.m am pm u.s u.k u.n e.u u.s.a u.a.e d.c l.a n.y u.s.s.r ph.d m.d b.a m.a m.b.a b.c a.d c.e b.c.e e.g i.e
  inc ltd co corp cos plc llc bhd pty pte gmbh sa nv ag assn bros jr sr esq etc
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo n.h n.j n.m n.c n.d s.c s.d r.i w.va ont que alta b.c
`;

/** "No. 10", "Art. 5": an abbreviation only before a figure. */
export const BEFORE_FIGURES = `no nos art arts sec secs para paras fig figs p pp vol vols ch chap`;
