/** Words that end a street, building or body rather than a town: "in Maple Street" names no town. */
export const NOT_TOWNS = `
  street st avenue ave road rd drive dr boulevard blvd lane ln court ct highway hwy way place pl parkway pkwy circle terrace trail loop plaza square interstate route
  park hall center centre mall hospital school college university church apartments apartment complex club bar restaurant motel hotel inn store market library
  airport station bridge river lake creek beach
  department county co parish state sheriff police fire office division bureau unit task force district court courthouse jail prison service agency
  news channel times post herald tribune press journal gazette facebook twitter getty images photo monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  north south east west northeast northwest southeast southwest metro downtown officers police investigators detectives
  chief officer sgt sergeant lt lieutenant capt captain detective deputy mayor judge mr mrs ms dr gov sen rep president american americans us u.s
`;

/** Names of states as addresses shorten them, each with its name. */
export const STATE_SHORT_FORMS = `
  AL Alabama; Ala. Alabama; AK Alaska; AZ Arizona; Ariz. Arizona; AR Arkansas; Ark. Arkansas; CA California; Calif. California; CO Colorado; Colo. Colorado;
  CT Connecticut; Conn. Connecticut; DE Delaware; Del. Delaware; DC Columbia; D.C. Columbia; FL Florida; Fla. Florida; GA Georgia; Ga. Georgia; HI Hawaii; ID Idaho; IL Illinois; Ill. Illinois;
  IN Indiana; Ind. Indiana; IA Iowa; KS Kansas; Kan. Kansas; Kans. Kansas; KY Kentucky; Ky. Kentucky; LA Louisiana; La. Louisiana; ME Maine; MD Maryland; Md. Maryland;
  MA Massachusetts; Mass. Massachusetts; MI Michigan; Mich. Michigan; MN Minnesota; Minn. Minnesota; MS Mississippi; Miss. Mississippi; MO Missouri; Mo. Missouri;
  MT Montana; Mont. Montana; NE Nebraska; Neb. Nebraska; NV Nevada; Nev. Nevada; NH New_Hampshire; N.H. New_Hampshire; NJ New_Jersey; N.J. New_Jersey;
  NM New_Mexico; N.M. New_Mexico; NY New_York; N.Y. New_York; NC North_Carolina; N.C. North_Carolina; ND North_Dakota; N.D. North_Dakota; OH Ohio; OK Oklahoma;
  Okla. Oklahoma; OR Oregon; Ore. Oregon; PA Pennsylvania; Pa. Pennsylvania; RI Rhode_Island; R.I. Rhode_Island; SC South_Carolina; S.C. South_Carolina;
  SD South_Dakota; S.D. South_Dakota; TN Tennessee; Tenn. Tennessee; TX Texas; Tex. Texas; UT Utah; VT Vermont; Vt. Vermont; VA Virginia; Va. Virginia;
  WA Washington; Wash. Washington; WV West_Virginia; W.Va. West_Virginia; WI Wisconsin; Wis. Wisconsin; WY Wyoming; Wyo. Wyoming
`;
