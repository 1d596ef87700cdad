/**
 * What can happen to what is counted. Class, colon, then: verbs in their base form (regular inflections are made), "=word" for a
 * form taken as it stands (irregular forms, nouns, adjectives), "a_b" for a phrase as it stands. Made for news in general.
 */
export const PREDICATES = `
  killed: kill =dead die =dying =death =deaths =fatalities =fatality slaughter massacre murder execute =slain =slay perish drown
    electrocute behead assassinate =gunned_down =lost_their_lives =lost_his_life =lost_her_life =loss_of_life =lose_their_lives =losing_their_lives
    =lives_lost =lives_were_lost =lost_lives =claimed_the_lives =claimed_the_life =claiming_the_lives =claims_the_lives =claim_the_lives
    =took_the_lives =taken_the_lives =taking_the_lives =death_toll =toll =fatally =martyr =martyred =succumb =succumbed =lifeless =shot_dead
    =found_dead =burned_to_death =burnt_to_death =beaten_to_death =stabbed_to_death =crushed_to_death =trampled_to_death
    =mortality =deadly =fatal =body_bags =killings =homicides;
  injured: injure wound =hurt =injuries =injury maim hospitalise hospitalize =taken_to_hospital =rushed_to_hospital =admitted_to_hospital
    =sent_to_hospital =taken_to_hospitals =treated_in_hospital =treated_for =being_treated =treated_in =treated_at =suffered_burns =suffered_injuries =sustained_injuries =in_hospital =burns scald concuss;
  missing: =missing =unaccounted_for =disappeared disappear vanish =feared_trapped =trapped trap =buried_under =lost_at_sea;
  detained: detain arrest =in_custody =into_custody apprehend =held_by_police jail imprison =rounded_up =taken_prisoner capture =arrests =detentions
    =arrest =behind_bars intern =nabbed;
  charged: charge indict prosecute =on_trial accuse =indictments; convicted: convict =found_guilty =pleaded_guilty =pled_guilty =convictions;
  sentenced: sentence; acquitted: acquit =cleared_of exonerate; freed: release free =freed =set_free liberate pardon amnesty =released;
  abducted: abduct kidnap =taken_hostage =held_hostage =kidnapping =abductions snatch =seized_hostage;
  evacuated: evacuate =evacuation =evacuations =moved_to_safety =taken_to_safety relocate =relocation;
  displaced: displace =homeless flee =fled =fleeing =driven_from uproot =forced_from =forced_to_leave =forced_out_of =left_their_homes =displacement;
  rescued: rescue save =saved =pulled_from =pulled_alive =pulled_out =brought_to_safety =plucked =rescues; 
  infected: infect =infections =infection =tested_positive =test_positive =cases =confirmed_cases contract =contracted =sickened sicken =fell_ill =fallen_ill
    =ill =hospitalisations =diagnosed diagnose; recovered: recover =recoveries; vaccinated: vaccinate =vaccinations inoculate immunise immunize =jabbed;
  launched: launch fire =sent send =sending =sends unleash =paired lob =hurled hurl =barrage =salvo =volley =fired_at deploy =deployed use_against =rained;
  downed: down =downed =shot_down =shoot_down =shooting_down =shoots_down intercept =interception =interceptions =brought_down =taken_down
    =took_down =knocked_out_of_the_sky neutralise neutralize =repelled =repel jam =jammed;
  destroyed: destroy =destruction demolish =razed raze =burned_down =burnt_down =gutted gut =flattened flatten =wiped_out =levelled
    =leveled level =taken_out =took_out =taking_out =take_out =sank =sunk sink wreck =reduced_to_rubble =swept_away =washed_away
    =blown_up =torched torch obliterate =knocked_out;
  damaged: damage =damage =suffered_damage smash =shattered shatter batter disable;
  hit: hit =hit =struck strike =striking target =attacked attack bomb shell =shelled pound =pounded; smuggled: smuggle; seized: seize confiscate impound
    =seizure recover_from =haul; stolen: steal =stole =stolen loot rob =robbed =theft =thefts; 
  attended: attend =took_part =take_part =takes_part =taking_part =taken_part participate =participation =turned_out =turn_out =turnout
    =attendance gather flock =came =watched =packed join =in_attendance =drew =present =crowd_of =crowds_of; 
  marched: march parade =rallied rally protest demonstrate =took_to_the_streets =demonstrators; invited: invite =invitations; 
  sold: sell =sold =sale_of =sales_of =sales =shipped ship =deliveries deliver =delivered; bought: buy =bought =buying purchase =acquisition_of acquire order =orders;
  built: build =built =building_of construct erect =opened open; closed: close =closure_of =closed_down shut =shut =shutting shutter; produced: produce manufacture =production_of make_up
    =output; hired: hire recruit =hiring employ =new_jobs =create_jobs; dismissed: dismiss sack =laid_off =lay_off =laying_off =layoffs =layoff =fired_from =job_cuts
    =job_losses =redundancies =redundant =made_redundant =lose_their_jobs =lost_their_jobs =losing_their_jobs axe =axed =cut_jobs =shed;
  cut: =cut =cutting =cuts slash;
  resigned: resign =stepped_down =quit =step_down; elected: elect =re-elected; voted: vote =votes =voted =ballots_cast; 
  earned: earn =profit =profits =net_income =revenue =revenues =made_a_profit gross =grossed; lost: lose =lost =losing =losses =loss =loss_of; invested: invest =investment
    =investments fund =funding pledge donate =donation =donations =aid; raised: raise =fundraising; spent: spend =spent =spending =cost =costs =costing =bill_of; owed: owe
    =debt =debts; paid: pay =paid =pays =paying =compensation =settlement; fined: fine =fines =penalty =penalties; awarded: award =grant;
  won: win =won =winning =victory =victories; scored: score net bag =goals =struck_twice; played: play =appearances; 
  born: =born =births; married: marry =weddings =marriages; moved: =moved_to =arrived arrive =arrivals =crossed cross =entered enter =landed; deported: deport expel
    =expelled =deportation =deportations =expulsion; rejected: reject =refused refuse =turned_away; approved: approve authorise authorize; signed: sign =signatures;
  cancelled: cancel =cancellations ground =grounded =scrapped scrap; delayed: delay =delays =postponed postpone; affected: affect =without_power
    =without_electricity =power_outages =lost_power =lose_power =no_power =power_cuts =blackout =blackouts; recalled: recall =recalls;
  served: serve =served; held: =held =hold =holding =hosted host; received: receive; issued: issue; 
  flooded: flood inundate submerge =under_water =underwater; burned: burn =burnt =scorched scorch =charred =fire_has_consumed
`;

/** Classes of which the counted is a person when the text leaves the noun out ("killed four", "27 were injured"). */
export const HUMAN_CLASSES = `
  killed injured casualties missing detained charged convicted sentenced acquitted freed abducted evacuated displaced rescued infected
  recovered vaccinated attended marched invited hired dismissed resigned elected voted deported born
`;

/** Figures of these classes grow while an event goes on. */
export const CUMULATIVE_CUES = `
  so_far to_date death_toll toll_of toll_to toll_at toll_stands toll_stood toll_now total_of in_total in_all altogether overall
  brings_the_total brought_the_total bringing_the_total bringing_to bringing_the brings_the brought_the brings_to brought_to bring_to bring_the bring_the_total
  taking_the takes_the took_the the_total the_tally tally_of total_number total_to toll
`;

/** Verbs and nouns of change; the figure right after (or "by n") is a change, the figure after "to" is a level. */
export const UPWARD = `
  rise =rose =risen =rising =rises gain increase grow =grew =grown climb jump surge soar advance =up add rally =higher spike
  =skyrocketed skyrocket leap =leapt expand widen accelerate rebound strengthen balloon swell =growth =upturn =uptick hike
  inch_up =edged_up =edge_up
`;
export const DOWNWARD = `
  fall =fell =fallen drop decline decrease slip slump plunge plummet sink =sank =sunk tumble dip shed lose =lost =down cut =cut =cuts
  shrink =shrank =shrunk slide =slid ease retreat =lower =reduction reduce =downturn contract crash narrow weaken dive =edged_down collapse =loss =losses
`;
