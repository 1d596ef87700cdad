import { wordSet } from './lists.js';

/** Wider noun, colon, nouns whose counts are parts of its count. */
export const NARROWER = `
  person: man woman child civilian soldier fighter worker police-officer rescuer student teacher passenger protester migrant refugee
    prisoner hostage journalist lawmaker fan suspect doctor nurse patient pilot driver sailor miner farmer tourist victim minor adult pensioner
    crew player athlete official volunteer guard attacker gunman foreigner citizen guest leader employee tenant shopper worshipper
    pilgrim hiker climber swimmer diver skier cyclist motorist pedestrian customer infant pupil veteran employee staff
  worker: miner nurse doctor teacher driver rescuer;
  aircraft: helicopter;
  vehicle: truck bus motorcycle tank;
  building: home school hospital shop house apartment church mosque hotel warehouse factory;
  ship: tanker freighter ferry;
`;

/** Nouns of two words, and the one noun that they mean. */
export const COMPOUND_HEADS = `
  emergency worker > rescuer
  emergency service worker > rescuer
  emergency services worker > rescuer
  emergency responder > rescuer
  rescue worker > rescuer
  first responder > rescuer
  fire officer > rescuer
  civil defence worker > rescuer
  ambulance worker > rescuer
  police officer > police-officer
  law enforcement officer > police-officer
  security officer > guard
  security guard > guard
  minor > child
  service member > soldier
  crew member > crew
  military personnel > soldier
  service personnel > soldier
  army personnel > soldier
  armed forces personnel > soldier
  airbase > airfield
  air base > airfield
  military airfield > airfield
  military aircraft > aircraft
  combat aircraft > aircraft
  head of state > leader
  world leader > leader
  foreign leader > leader
  national leader > leader
  foreign head > leader
  foreign dignitary > leader
`;

/** Words before a counted noun that do not make it another question. */
export const IDLE_MODIFIERS = `
  the a an of these those this that his her its their our more other others another additional further total single separate
  different various several many some few innocent ordinary unarmed local confirmed known such same own entire overall about
  around nearly almost over least reported estimated approximately roughly up to as least fewer than most all both only just
  combined identified unidentified alleged suspected them whom which who it be injured wounded hurt killed dead slain missing
  detained arrested evacuated rescued displaced
`;

/** Those who bear arms: an event that counts them counts its civilians apart. */
export const ARMED = wordSet(
  'soldier fighter militant gunman attacker guard police-officer policeman officer',
);
