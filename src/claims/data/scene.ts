/** Words that tell the happening itself, as against what was done about it later. Made for accidents, crimes and disasters. */
export const HAPPENING_WORDS = `
  shot shooting shootings shoots shoot gunfire gunshots gunshot shots shootout opened fired erupted broke rang happened occurred took unfolded began started
  killed killing kills wounded wounding injured injuring hurt struck hit gunned stabbed stabbing slain ambushed attack attacked attacks assault beating
  crash crashed collided collision derailed derailment sank capsized explosion exploded blast blew fire blaze burned erupting collapsed collapse struck
  earthquake quake tornado storm hurricane flood flooded flooding landslide avalanche robbery robbed burglary invasion massacre rampage bombing bombed incident
  accident accidentally discharged call called 911 responded dispatched arrived fight fighting argument altercation dispute confrontation standoff
  party tragedy murder homicide slaying
`;

/** Words that tell what followed: police work, courts, hospitals, mourning, and reporting itself. */
export const AFTERMATH_WORDS = `
  arrested arrest arrests charged charges charge indicted indictment arraigned arraignment booked court hearing trial judge jury sentenced sentencing pleaded pleads plead
  pled convicted conviction guilty bond bail extradited surrendered turned captured apprehended custody jail jailed held appeared scheduled appearance
  said says told announced released release identified identifying confirmed reported issued statement conference interview spoke learned filed search searching
  vigil funeral buried mourned mourning gathered memorial remembered honored service services donated prayed
  published updated posted updates report reports photo file investigators continued remained remains expected recovering upgraded
  canceled cancelled closed reopened resumed classes plans planned warrant affidavit prosecutors autopsy ruled ruling
`;
