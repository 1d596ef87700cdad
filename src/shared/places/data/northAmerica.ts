/** See gazetteer.ts for the form of these lists. */
export const NORTH_AMERICA = `
@us
Alabama: Birmingham+, Montgomery+, Huntsville+, Mobile!+, Tuscaloosa, Hoover!, Dothan, Auburn, Decatur, Florence, Gadsden, Selma
Alaska: Anchorage+, Fairbanks, Juneau, Sitka, Ketchikan, Wasilla, Kodiak, Nome, Bethel
Arizona/Ariz: Phoenix*, Tucson+, Mesa!+, Chandler!+, Scottsdale+, Glendale+, Gilbert!+, Tempe, Peoria, Surprise!, Yuma, Flagstaff, Sedona, Prescott!, Nogales
Arkansas/Ark!: Little Rock+, Fayetteville, Fort Smith, Springdale, Jonesboro, Hot Springs, Bentonville, Texarkana
California/Calif: Los Angeles/LA!* (Hollywood, Beverly Hills, Compton, Venice Beach, Malibu, Pacific Palisades, Watts!, Brentwood), San Diego*, San Jose*, San Francisco+, Fresno+, Sacramento+, Long Beach+, Oakland+, Bakersfield+, Anaheim+, Santa Ana+, Riverside+, Stockton+, Irvine+, Chula Vista+, Fremont+, San Bernardino+, Modesto+, Fontana+, Oxnard+, Santa Clarita+, Huntington Beach, Glendale, Santa Rosa, Ontario!, Oceanside, Garden Grove, Pomona, Palmdale, Lancaster, Salinas, Hayward, Sunnyvale, Pasadena, Torrance, Santa Clara, Escondido, Fullerton, Thousand Oaks, Concord, Vallejo, Berkeley, Inglewood, Burbank, Santa Barbara, Santa Monica, Palo Alto, Mountain View, Cupertino, Santa Cruz, Redding, Napa, Palm Springs, Monterey, Eureka, Paradise!, Sausalito, Ventura, Visalia, Richmond
Colorado/Colo: Denver+, Colorado Springs+, Aurora+, Fort Collins+, Lakewood, Boulder!, Pueblo, Greeley, Aspen, Littleton, Vail, Columbine, Grand Junction
Connecticut/Conn: Bridgeport, New Haven, Stamford, Hartford, Waterbury, Norwalk, Danbury, Newtown, Greenwich, New London
Delaware: Wilmington, Dover, Newark, Rehoboth Beach
Florida/Fla: Jacksonville*, Miami+, Tampa+, Orlando+, St. Petersburg+, Hialeah+, Tallahassee+, Fort Lauderdale, Port St. Lucie+, Cape Coral+, Pembroke Pines, Hollywood, Gainesville, Miramar, Coral Springs, Clearwater, Palm Bay, West Palm Beach, Palm Beach, Lakeland, Daytona Beach, Pompano Beach, Fort Myers, Sarasota, Pensacola, Naples, Ocala, Key West, Kissimmee, Parkland, Sanford, Panama City, Boca Raton, Cape Canaveral, Surfside, Miami Beach, Mar-a-Lago, Bradenton, Melbourne
Georgia/Ga: Atlanta+, Augusta+, Columbus+, Savannah, Athens, Macon+, Sandy Springs, Roswell, Albany, Marietta, Valdosta, Brunswick, Decatur, Warner Robins
Hawaii: Honolulu+, Hilo, Lahaina, Maui, Oahu, Kauai, Pearl Harbor, Waikiki, Kahului
Idaho: Boise+, Meridian, Nampa, Idaho Falls, Pocatello, Coeur d'Alene, Moscow, Twin Falls
Illinois/Ill!: Chicago*, Aurora, Naperville, Joliet, Rockford, Springfield, Elgin, Peoria, Champaign, Evanston, Bloomington, Decatur, Highland Park, Cicero, Urbana, Waukegan
Indiana/Ind: Indianapolis+, Fort Wayne+, Evansville, South Bend, Gary!, Bloomington, Lafayette, Terre Haute, Muncie, Carmel, Kokomo, Hammond!
Iowa: Des Moines+, Cedar Rapids, Davenport!, Sioux City, Iowa City, Waterloo, Council Bluffs, Ames!, Dubuque
Kansas: Wichita+, Overland Park, Kansas City, Topeka, Olathe, Lawrence!, Dodge City, Manhattan
Kentucky: Louisville+, Lexington+, Bowling Green, Owensboro, Covington, Frankfort, Paducah
Louisiana: New Orleans+, Baton Rouge+, Shreveport, Lafayette, Lake Charles, Monroe!, Alexandria, Houma
Maine: Portland, Lewiston, Bangor, Augusta, Brunswick, Kennebunkport
Maryland: Baltimore+, Annapolis, Frederick!, Rockville, Gaithersburg, Bethesda, Silver Spring, Bowie!, Hagerstown, Ocean City, College Park, Camp David
Massachusetts/Mass!: Boston+, Worcester+, Springfield, Cambridge, Lowell!, Brockton, Quincy!, Lynn!, New Bedford, Fall River, Salem, Plymouth, Lexington, Concord, Provincetown, Nantucket, Martha's Vineyard, Lawrence!
Michigan/Mich: Detroit+, Grand Rapids, Warren!, Sterling Heights, Ann Arbor, Lansing, Flint, Dearborn, Kalamazoo, Saginaw, Battle Creek, Pontiac, Traverse City, Southfield
Minnesota/Minn: Minneapolis+, St. Paul+, Rochester, Duluth, Bloomington, St. Cloud, Mankato, Moorhead
Mississippi/Miss!: Jackson!, Gulfport, Southaven, Biloxi, Hattiesburg, Meridian, Tupelo, Greenville, Vicksburg, Natchez
Missouri: Kansas City+, St. Louis+, Springfield, Columbia, Independence!, Jefferson City, Joplin, Ferguson!, Branson!, St. Joseph
Montana: Billings, Missoula, Great Falls, Bozeman, Butte, Helena!, Kalispell
Nebraska: Omaha+, Lincoln!+, Bellevue, Grand Island, Kearney
Nevada: Las Vegas/Vegas+, Henderson!+, Reno!+, North Las Vegas+, Carson City, Sparks!, Elko
New Hampshire: Manchester, Nashua, Concord, Dover, Portsmouth, Keene!
New Jersey/N.J.: Newark+, Jersey City+, Paterson, Elizabeth!, Trenton, Camden, Atlantic City, Hoboken, Princeton, Edison!, Passaic, New Brunswick, Bedminster, Cherry Hill, Toms River
New Mexico/N.M.: Albuquerque+, Las Cruces, Santa Fe, Roswell, Los Alamos, Taos, Gallup!, Farmington
New York State/upstate New York: New York/New York City/NYC* (Manhattan, Brooklyn, Queens!, Bronx/The Bronx, Staten Island, Harlem, Times Square, Wall Street!, Central Park, Greenwich Village), Buffalo!+, Rochester+, Yonkers+, Syracuse, Albany, Ithaca, Utica, Schenectady, White Plains, Niagara Falls, Binghamton, Long Island, Saratoga Springs, Poughkeepsie, Chautauqua
North Carolina/N.C.: Charlotte!+, Raleigh+, Greensboro+, Durham+, Winston-Salem+, Fayetteville+, Cary!, Wilmington, Asheville, Chapel Hill, Jacksonville, Greenville, Gastonia, Fort Bragg
North Dakota/N.D.: Fargo, Bismarck!, Grand Forks, Minot, Williston
Ohio: Columbus+, Cleveland!+, Cincinnati+, Toledo+, Akron, Dayton, Youngstown, Canton, Springfield, Lima, East Palestine, Lorain, Kent!
Oklahoma/Okla: Oklahoma City+, Tulsa+, Norman!, Broken Arrow, Lawton, Edmond, Moore!, Enid!, Stillwater
Oregon/Ore!: Portland+, Salem, Eugene!, Gresham, Bend!, Medford, Corvallis, Beaverton, Ashland
Pennsylvania/Pa!: Philadelphia*, Pittsburgh+, Allentown, Reading!, Erie, Scranton, Bethlehem, Lancaster, Harrisburg, York!, Hershey!, Gettysburg, Johnstown, Wilkes-Barre, State College, Altoona, Butler!
Rhode Island/R.I.: Providence!, Warwick!, Cranston, Newport, Pawtucket
South Carolina/S.C.: Charleston, Columbia, North Charleston, Greenville, Myrtle Beach, Spartanburg, Rock Hill, Hilton Head
South Dakota/S.D.: Sioux Falls, Rapid City, Aberdeen, Pierre!, Sturgis, Mount Rushmore
Tennessee/Tenn: Memphis+, Nashville+, Knoxville, Chattanooga+, Clarksville, Murfreesboro, Jackson!, Oak Ridge, Johnson City, Kingsport
Texas/Tex!: Houston!*, San Antonio*, Dallas!*, Austin!*, Fort Worth+, El Paso+, Arlington+, Corpus Christi+, Plano+, Laredo+, Lubbock+, Garland!+, Irving!+, Amarillo, Grand Prairie, Brownsville, McKinney, Frisco, Pasadena, Killeen, McAllen, Waco, Denton, Midland, Odessa, Beaumont, Tyler!, Galveston, Uvalde, Abilene, Eagle Pass, Del Rio, College Station, Round Rock, Sugar Land, Allen!, Fort Hood, Boca Chica, Sutherland Springs, Paris, San Angelo, Wichita Falls
Utah: Salt Lake City+, West Valley City, Provo, Ogden, St. George, Park City, Moab, Orem, Logan!
Vermont/Vt!: Burlington, Montpelier, Rutland, Stowe!
Virginia!/Va!: Virginia Beach+, Norfolk+, Chesapeake+, Richmond+, Newport News, Alexandria, Hampton!, Roanoke, Portsmouth, Charlottesville, Lynchburg, Arlington, Fairfax, Quantico, Blacksburg, Williamsburg, Langley
Washington State/Wash!: Seattle+, Spokane+, Tacoma+, Vancouver, Bellevue, Everett!, Kent!, Yakima, Olympia, Bellingham, Redmond!, Kirkland, Walla Walla, Renton
West Virginia/W.Va.: Charleston, Huntington, Morgantown, Wheeling, Parkersburg, Harpers Ferry
Wisconsin/Wis!: Milwaukee+, Madison!+, Green Bay, Kenosha, Racine, Appleton, Oshkosh, Eau Claire, La Crosse, Waukesha, Wausau, Janesville
Wyoming/Wyo: Cheyenne, Casper!, Laramie, Jackson Hole, Gillette!, Yellowstone
@ca
Ontario/Ont: Toronto*, Mississauga+, Brampton+, Hamilton!+, London+, Markham+, Kitchener+, Windsor+, Vaughan!+, Oshawa, Barrie!, Kingston, Guelph, Sudbury, Thunder Bay, St. Catharines, Waterloo, Niagara Falls, Sault Ste. Marie, Peterborough
Quebec/Québec: Montreal/Montréal*, Quebec City+, Laval+, Gatineau+, Longueuil+, Sherbrooke, Trois-Rivières, Saguenay, Lac-Mégantic
British Columbia/B.C.: Vancouver+, Surrey+, Burnaby+, Richmond+, Victoria!, Kelowna, Kamloops, Nanaimo, Prince George, Whistler!, Lytton
Alberta/Alta!: Calgary*, Edmonton*, Red Deer, Lethbridge, Fort McMurray, Banff, Jasper!, Medicine Hat, Grande Prairie
Manitoba: Winnipeg+, Brandon!, Churchill!, Thompson!
Saskatchewan: Saskatoon+, Regina!+, Moose Jaw, Prince Albert
Nova Scotia: Halifax+, Sydney, Truro, Dartmouth
New Brunswick: Moncton, Saint John, Fredericton
Newfoundland and Labrador/Newfoundland: St. John's, Gander, Corner Brook, Labrador
Prince Edward Island: Charlottetown, Summerside
Yukon: Whitehorse, Dawson City
Northwest Territories: Yellowknife, Inuvik
Nunavut: Iqaluit
@mx
: Ecatepec*, Tijuana*, Guadalajara*, Monterrey*, Puebla*, Juarez!, Ciudad Juarez/Ciudad Juárez*, Leon!*, Zapopan*, Cancun/Cancún+, Acapulco+, Culiacan/Culiacán+, Merida/Mérida+, Toluca+, Queretaro/Querétaro+, Hermosillo+, Mexicali+, Saltillo+, Morelia+, Veracruz+, Chihuahua+, Torreon/Torreón+, Reynosa+, Matamoros+, Tampico+, Oaxaca+, Mazatlan/Mazatlán+, Nuevo Laredo+, Durango+, Villahermosa+, Tapachula+, Tuxtla Gutierrez+, Xalapa+, Iguala, Playa del Carmen, Tulum, Puerto Vallarta, Cabo San Lucas, Los Cabos, Ensenada
Sinaloa; Sonora; Jalisco; Chiapas; Michoacan/Michoacán; Guerrero!; Tamaulipas; Nuevo Leon/Nuevo León; Baja California; Yucatan/Yucatán; Quintana Roo; Guanajuato; Coahuila; Tabasco; Zacatecas
`;

export const CENTRAL_AMERICA = `
@gt
: Quetzaltenango, Antigua Guatemala, Escuintla
@cu
: Santiago de Cuba+, Camaguey+, Holguin, Santa Clara, Guantanamo/Guantánamo, Guantanamo Bay, Matanzas
@ht
: Cap-Haitien, Gonaives, Les Cayes, Carrefour, Jacmel, Cite Soleil/Cité Soleil
@do
: Santiago de los Caballeros+, Punta Cana, Puerto Plata, La Romana
@hn
: San Pedro Sula+, La Ceiba, Comayagua
@sv
: Santa Ana, San Miguel!, Soyapango
@ni
: Leon!, Masaya, Granada
@cr
: Alajuela, Limon, Liberia
@pa
: Colon!, David!
@jm
: Montego Bay, Spanish Town, Negril, Ocho Rios
@tt
: San Fernando, Chaguanas
@bs
: Freeport, Grand Bahama, Abaco
@pr
: Ponce, Bayamon, Mayaguez
`;
