/**
 * People as reports of accidents and crimes speak of them, by what the noun tells: "m" male, "f" female, "n" neither; "c" a child,
 * "a" grown up; singular and plural parted by "/".
 */
export const PEOPLE = `
  m: man/men gentleman/gentlemen boy/boys guy/guys father/fathers dad/dads son/sons husband/husbands brother/brothers boyfriend/boyfriends grandfather/grandfathers
    uncle/uncles nephew/nephews grandson/grandsons stepfather/stepfathers stepson/stepsons fireman/firemen policeman/policemen gunman/gunmen fisherman/fishermen
    male/males brother-in-law/brothers-in-law son-in-law/sons-in-law father-in-law/fathers-in-law twin-brother/twin-brothers widower/widowers businessman/businessmen
    serviceman/servicemen workman/workmen repairman/repairmen cameraman/cameramen;
  f: woman/women lady/ladies girl/girls mother/mothers mom/moms mum/mums daughter/daughters wife/wives sister/sisters girlfriend/girlfriends grandmother/grandmothers
    aunt/aunts niece/nieces granddaughter/granddaughters stepmother/stepmothers stepdaughter/stepdaughters female/females ex-wife/ex-wives ex-girlfriend/ex-girlfriends
    policewoman/policewomen sister-in-law/sisters-in-law mother-in-law/mothers-in-law daughter-in-law/daughters-in-law widow/widows;
  c: child/children kid/kids baby/babies infant/infants toddler/toddlers newborn/newborns teen/teens teenager/teenagers youth/youths juvenile/juveniles minor/minors
    youngster/youngsters preschooler/preschoolers schoolboy/schoolboys schoolgirl/schoolgirls student/students pupil/pupils grandchild/grandchildren
    stepchild/stepchildren sibling/siblings twin/twins;
  n: person/people victim/victims adult/adults civilian/civilians resident/residents bystander/bystanders pedestrian/pedestrians passerby/passersby
    passer-by/passers-by witness/witnesses neighbour/neighbours neighbor/neighbors friend/friends cousin/cousins parent/parents relative/relatives spouse/spouses
    partner/partners roommate/roommates couple/couples individual/individuals subject/subjects patient/patients fatality/fatalities casualty/casualties
    officer/officers deputy/deputies trooper/troopers cop/cops sergeant/sergeants detective/detectives agent/agents marshal/marshals constable/constables
    lieutenant/lieutenants guard/guards soldier/soldiers firefighter/firefighters paramedic/paramedics rescuer/rescuers responder/responders marine/marines
    worker/workers employee/employees clerk/clerks cashier/cashiers manager/managers owner/owners teacher/teachers driver/drivers passenger/passengers motorist/motorists
    motorcyclist/motorcyclists cyclist/cyclists bicyclist/bicyclists biker/bikers rider/riders pilot/pilots homeowner/homeowners tenant/tenants shopper/shoppers customer/customers
    patron/patrons guest/guests partygoer/partygoers clubgoer/clubgoers fan/fans reveller/revellers reveler/revelers tourist/tourists visitor/visitors hiker/hikers
    climber/climbers swimmer/swimmers skier/skiers hunter/hunters camper/campers worshipper/worshippers parishioner/parishioners pastor/pastors priest/priests
    protester/protesters demonstrator/demonstrators prisoner/prisoners inmate/inmates suspect/suspects shooter/shooters attacker/attackers assailant/assailants
    killer/killers robber/robbers intruder/intruders burglar/burglars bomber/bombers stabber/stabbers carjacker/carjackers perpetrator/perpetrators
    athlete/athletes player/players coach/coaches rapper/rappers musician/musicians performer/performers dancer/dancers bouncer/bouncers bartender/bartenders
    nurse/nurses doctor/doctors veteran/veterans miner/miners sailor/sailors migrant/migrants refugee/refugees journalist/journalists farmer/farmers farmworker/farmworkers
    member/members other/others occupant/occupants survivor/survivors participant/participants attendee/attendees contractor/contractors electrician/electricians
    spectator/spectators runner/runners jogger/joggers crewmember/crewmembers villager/villagers citizen/citizens senior/seniors foreigner/foreigners
`;

/** Of these the one who did the harm is meant. */
export const DOERS = `suspect suspects gunman gunmen shooter shooters attacker attackers assailant assailants killer killers robber robbers intruder intruders
  burglar burglars bomber bombers stabber stabbers carjacker carjackers perpetrator perpetrators`;

/** Numbers in words as far as people are counted one by one. */
export const SMALL_NUMBERS = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`;

/**
 * Words that tell what became of somebody, by fate. "=" forms are said of their subject whether or not an object follows
 * ("died"); "!" forms are only said of it behind an auxiliary, or of an object; "+" phrases say it of whom they follow.
 */
export const FATES = `
  killed: killed kill kills killing slain slay slays slaying murdered murder murders murdering executed execute assassinated
    gunned_down mowed_down shot_dead shot_to_death stabbed_to_death beaten_to_death burned_to_death burnt_to_death crushed_to_death trampled_to_death
    strangled_to_death shoots_dead electrocuted
    =died =dies =die =dying =dead =deceased =perished =perish =drowned =drowns =succumbed =succumbs =fatally =lost_their_lives =lost_his_life =lost_her_life
    =bled_to_death =passed_away =pronounced_dead =found_dead =lifeless =took_his_own_life =took_her_own_life =taking_his_own_life =taking_her_own_life
    =takes_own_life =committed_suicide =commits_suicide =committing_suicide =did_not_survive =didn't_survive =not_survive =did_not_make_it =didn't_make_it;
  injured: wounded wound wounds wounding injured injure injures injuring maimed scalded concussed
    =hurt =hospitalised =hospitalized =critical_condition =stable_condition =serious_condition =fair_condition =good_condition =grave_condition =guarded_condition
    =critically_ill =in_critical =in_serious =life_support =airlifted =recovering =recuperating =survived =survive =survives =recover =recovers =non-life-threatening =non-life
    =life-threatening =fighting_for_his_life =fighting_for_her_life =fighting_for_life =be_okay =be_ok =be_fine =treated =released_from =grazed =paralysed =paralyzed
    =undergoing_surgery =underwent_surgery =in_surgery =suffered_burns;
  struck: shot shoots shoot shooting !struck !strikes !striking !hit !hits !hitting !strike stabbed stabs stab stabbing beaten beats beating !run_over !mowed knifed bludgeoned
    slashed poisoned trampled crushed
    =gunshot_wound =gunshot_wounds =gunshot_victim =gun_shot_wound =gun_shot_wounds =stab_wound =stab_wounds =gunshot_injuries =gunshot_injury =bullet_wound =bullet_wounds =multiple_wounds;
  unharmed: =unharmed =unhurt =uninjured =unscathed =escaped_injury
`;

/** Nouns that tell a harm done, with whom it was done to behind "of" or "to". */
export const HARM_NOUNS = `
  killed: death deaths killing killings murder murders slaying slayings homicide homicides assassination execution suicide suicides drowning drownings body bodies life lives manslaughter;
  injured: wounding injuries injury;
  struck: shooting shootings stabbing stabbings beating
`;
