/** Head nouns of an office, profession or rank that stand before or behind a name. */
export const ROLE_NOUNS = `
  president vice-president president-elect premier chancellor minister secretary undersecretary governor mayor senator congressman congresswoman representative
  lawmaker mp mep deputy ambassador envoy diplomat consul commissioner chairman chairwoman chair chairperson chief head leader boss director executive ceo cfo coo cto
  founder co-founder cofounder owner co-owner spokesman spokeswoman spokesperson spokespeople adviser advisor aide strategist speaker whip councillor councilman councilwoman
  alderman general lieutenant colonel major captain sergeant corporal private admiral commodore commander brigadier marshal officer constable detective inspector
  superintendent sheriff trooper ranger prosecutor attorney solicitor barrister lawyer counsel judge justice magistrate coroner king queen prince princess duke duchess earl
  baron baroness lord lady count countess emperor empress sultan emir sheikh crown-prince pope cardinal archbishop bishop priest reverend pastor rabbi imam ayatollah mufti
  patriarch metropolitan dalai nun monk doctor professor lecturer researcher scientist economist analyst historian expert engineer physicist chemist biologist
  epidemiologist virologist meteorologist seismologist climatologist astronomer astronaut cosmonaut physician surgeon nurse paramedic firefighter coach manager
  trainer captain midfielder striker defender goalkeeper winger forward quarterback pitcher player driver rider cyclist swimmer sprinter boxer golfer skier referee umpire
  actor actress singer musician rapper composer conductor director filmmaker producer screenwriter writer author novelist poet playwright journalist reporter correspondent
  editor editor-in-chief columnist broadcaster presenter anchor host comedian artist painter sculptor photographer architect designer model dancer chef blogger youtuber influencer
  activist campaigner protester dissident whistleblower billionaire millionaire tycoon oligarch entrepreneur businessman businesswoman banker trader investor farmer teacher
  headteacher principal student pupil rector dean vice-chancellor provost president-designate nominee candidate frontrunner incumbent treasurer trustee auditor
  ombudsman rapporteur mediator negotiator coordinator secretary-general undersecretary-general administrator superintendent resident witness survivor victim
  suspect defendant gunman attacker killer driver pilot co-pilot sailor soldier veteran volunteer neighbour neighbor father mother brother sister son daughter
  wife husband widow widower partner girlfriend boyfriend fiancé fiancée uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter friend colleague president-in-office
  commander-in-chief comptroller controller curator librarian archaeologist sociologist psychologist psychiatrist politician statesman separatist warlord militant strongman dictator
  defence-minister lieutenant-general major-general taoiseach tánaiste tanaiste chancellor postmaster regent viceroy chaplain deacon missionary lama guru presidenta
`;

/** Forms of address: what follows with a capital is a person. */
export const TITLES = `
  mr mrs ms miss mx dr prof professor sir dame lord lady rev revd fr sr br hon gen maj capt lt col sgt cpl pvt cmdr adm brig sen rep gov pres
  president senator judge justice king queen prince princess pope cardinal archbishop bishop imam rabbi sheikh emir sultan ayatollah emperor mufti hajji monsieur madame mademoiselle
  herr frau señor señora don doña signor signora mme mlle chancellor premier lama general colonel captain sergeant inspector detective supt insp cllr councillor baroness baron duke duchess earl crown
`;

/** May stand inside a role before its head ("former deputy prime minister"). */
export const ROLE_MODIFIERS = `
  former ex ex- external domestic public late then acting interim deputy vice assistant associate senior junior chief prime first second foreign defence defense interior finance health education justice
  home labour labor trade transport energy environment agriculture culture sports economy economic development housing immigration security intelligence police
  army navy military naval air force fire staff state federal national regional local city county provincial district municipal royal crown party opposition
  majority minority house senate parliamentary government presidential press communications media national-security lead longtime long-time veteran
  outgoing incoming newly elected current new old fellow co retired disgraced jailed exiled exiled ousted imprisoned embattled convicted slain murdered legendary
  world olympic champion star international political human rights human-rights climate environmental legal medical tech technology software real-estate estate property media oil film pop rock folk classical football
  soccer rugby cricket tennis basketball baseball hockey golf boxing formula chess team club squad company group bank central reserve executive managing general supreme high
  appeal district court us u.s uk eu un nato republican democratic democrat conservative labour liberal green socialist communist nationalist far-right far-left
  right-wing left-wing centrist independent tory lib dem secretary under permanent special principal private shadow cabinet joint chiefs industry information digital science water works
  affairs relations policy emergency emergencies disaster management rebel separatist militia mafia cartel gang isis taliban billionaire
`;
