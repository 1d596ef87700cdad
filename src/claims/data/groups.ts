/** Head nouns of a speaker that is a group of people without a name. */
export const GROUP_NOUNS = `
  authorities officials sources experts analysts observers critics supporters opponents witnesses eyewitnesses residents
  locals neighbours neighbors relatives families parents survivors victims passengers doctors medics rescuers firefighters
  prosecutors investigators detectives police officers lawyers attorneys judges economists scientists researchers
  academics historians campaigners activists protesters protestors demonstrators unions organisers organizers reporters
  journalists correspondents media newspapers outlets diplomats envoys ministers lawmakers legislators mps senators
  congressmen republicans democrats conservatives liberals members leaders representatives spokespeople spokesmen aides
  advisers advisors staff employees workers executives managers directors investors traders shareholders analysts
  farmers teachers students voters people men women some others many several few most fans players coaches commentators
  pundits insiders rebels militants separatists insurgents troops soldiers commanders generals allies partners nations
  countries governments states agencies companies firms banks reports documents records polls surveys studies figures data
  respondents customers consumers users viewers readers listeners fishermen villagers townspeople islanders
`;

/** Of those, the ones that say nothing about who is speaking: an unnamed speaker. */
export const UNNAMED_NOUNS = `
  sources source reports report officials official insiders insider people person observers observer some others many several few
  most documents rumours rumors accounts witnesses eyewitnesses eyewitness witness
`;

/** Words in a name that make it an organisation. */
export const ORGANISATION_WORDS = `
  agency authority administration army association bank board bureau cabinet campaign centre center chamber charity church
  club college commission committee company congress corporation council court department embassy federation firm force
  forces foundation fund government group headquarters hospital house institute institution league ministry museum
  network office organisation organization parliament party police police-force presidency press regulator school
  secretariat senate service services society staff team treasury tribunal union university watchdog white-house media
  newspaper magazine television tv radio broadcaster station channel website site poll survey study report statement
  union military navy airline airlines coastguard guard brigade
`;

/** Words that make a noun phrase a carrier of other people's reports: a relay, not the speaker. */
export const RELAY_WORDS = `
  agency newspaper magazine daily weekly tabloid broadcaster television tv radio network channel news times post herald tribune
  journal gazette telegraph guardian press wire website portal outlet paper observer chronicle mail sun
  reporters journalists
`;

/** Nouns that take up a business named before: "the company", "the mining firm". */
export const BUSINESS_NOUNS = `
  company firm corporation manufacturer automaker carmaker airline carrier retailer lender insurer startup start-up conglomerate utility chipmaker
  drugmaker planemaker brewer supermarket miner
`;

/** Words in the name of an organisation that is no business. */
export const PUBLIC_WORDS = `
  administration agency army assembly association authority board brigade bureau cabinet campaign centre center charity church city club
  college commission committee congress council county court department embassy federation force forces foundation fund government guard
  hospital institute institution league ministry museum navy office organisation organization parliament party police prosecution regulator
  school secretariat senate service services society state team treasury tribunal trust union university watchdog
`;
