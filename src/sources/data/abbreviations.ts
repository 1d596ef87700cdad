import { lines } from './lists.js';

/** Short forms of bodies and their full names, of the world and of single states; names shared by several states are left out. */
export const ABBREVIATIONS = lines(`
un > united nations
unsc > united nations security council
un security council > united nations security council
eu > european union
ec > european commission
ecj > european court of justice
echr > european court of human rights
nato > north atlantic treaty organization
who > world health organization
paho > pan american health organization
imf > international monetary fund
wto > world trade organization
ilo > international labour organization
imo > international maritime organization
iom > international organization for migration
icao > international civil aviation organization
itu > international telecommunication union
wmo > world meteorological organization
wipo > world intellectual property organization
icc > international criminal court
icj > international court of justice
icrc > international committee of the red cross
red cross > international committee of the red cross
ifrc > international federation of red cross and red crescent societies
msf > medecins sans frontieres
doctors without borders > medecins sans frontieres
hrw > human rights watch
iaea > international atomic energy agency
iea > international energy agency
irena > international renewable energy agency
opcw > organization for the prohibition of chemical weapons
osce > organization for security and cooperation in europe
oecd > organization for economic cooperation and development
opec > organization of the petroleum exporting countries
unhcr > united nations high commissioner for refugees
un refugee agency > united nations high commissioner for refugees
ohchr > united nations human rights office
ocha > united nations office for the coordination of humanitarian affairs
unicef > united nations children fund
un childrens fund > united nations children fund
unesco > united nations educational scientific and cultural organization
unrwa > united nations relief and works agency
unifil > united nations interim force in lebanon
unep > united nations environment program
undp > united nations development program
unfpa > united nations population fund
unodc > united nations office on drugs and crime
fao > food and agriculture organization
wfp > world food program
ipcc > intergovernmental panel on climate change
adb > asian development bank
afdb > african development bank
ebrd > european bank for reconstruction and development
eib > european investment bank
bis > bank for international settlements
ecb > european central bank
esa > european space agency
ema > european medicines agency
easa > european aviation safety agency
frontex > european border and coast guard agency
europol > european police office
interpol > international criminal police organization
au > african union
ecowas > economic community of west african states
sadc > southern african development community
igad > intergovernmental authority on development
asean > association of southeast asian nations
oas > organization of american states
caricom > caribbean community
mercosur > southern common market
gcc > gulf cooperation council
oic > organization of islamic cooperation
sco > shanghai cooperation organization
csto > collective security treaty organization
cis > commonwealth of independent states
apec > asia pacific economic cooperation
ioc > international olympic committee
fifa > international federation of association football
uefa > union of european football associations
wada > world anti doping agency
emsc > european mediterranean seismological centre
iata > international air transport association
fbi > us federal bureau of investigation
cia > us central intelligence agency
central intelligence agency > us central intelligence agency
federal bureau of investigation > us federal bureau of investigation
nsa > us national security agency
nsc > us national security council
cdc > us centers for disease control and prevention
centers for disease control and prevention > us centers for disease control and prevention
nih > us national institutes of health
faa > us federal aviation administration
federal aviation administration > us federal aviation administration
fda > us food and drug administration
food and drug administration > us food and drug administration
epa > us environmental protection agency
fema > us federal emergency management agency
federal emergency management agency > us federal emergency management agency
nasa > us national aeronautics and space administration
noaa > us national oceanic and atmospheric administration
nws > us national weather service
nhc > us national hurricane center
national hurricane center > us national hurricane center
usgs > us geological survey
united states geological survey > us geological survey
ntsb > us national transportation safety board
national transportation safety board > us national transportation safety board
nhtsa > us national highway traffic safety administration
osha > us occupational safety and health administration
doj > us justice department
dod > us defence department
dhs > us homeland security department
department of homeland security > us homeland security department
hhs > us health and human services department
irs > us internal revenue service
ice > us immigration and customs enforcement
cbp > us customs and border protection
dea > us drug enforcement administration
tsa > us transportation security administration
nypd > new york police department
lapd > los angeles police department
cpd > chicago police department
sec > us securities and exchange commission
securities and exchange commission > us securities and exchange commission
ftc > us federal trade commission
fcc > us federal communications commission
fed > us federal reserve
federal reserve > us federal reserve
atf > us bureau of alcohol tobacco firearms and explosives
bureau of alcohol tobacco firearms and explosives > us bureau of alcohol tobacco firearms and explosives
centcom > us central command
nra > national rifle association
aclu > american civil liberties union
gop > republican party
dnc > democratic national committee
rnc > republican national committee
nhs > national health service
mi5 > security service of the uk
mi6 > secret intelligence service of the uk
gchq > government communications headquarters
met police > metropolitan police
rspca > royal society for the prevention of cruelty to animals
rnli > royal national lifeboat institution
ofcom > office of communications
tuc > trades union congress
snp > scottish national party
dup > democratic unionist party
psni > police service of northern ireland
rcmp > royal canadian mounted police
csis > canadian security intelligence service
bom > bureau of meteorology
bka > german federal criminal police office
bnd > german federal intelligence service
bfv > german federal office for the protection of the constitution
afd > alternative for germany
cdu > christian democratic union
spd > social democratic party of germany
fsb > russian federal security service
federal security service > russian federal security service
gru > russian military intelligence
svr > russian foreign intelligence service
sbu > ukrainian security service
security service of ukraine > ukrainian security service
hur > ukrainian defence intelligence
gur > ukrainian defence intelligence
idf > israeli defence force
israel defense forces > israeli defence force
israel defence forces > israeli defence force
shin bet > israel security agency
irgc > iranian islamic revolutionary guard corps
islamic revolutionary guard corps > iranian islamic revolutionary guard corps
revolutionary guards > iranian islamic revolutionary guard corps
iranian revolutionary guards > iranian islamic revolutionary guard corps
plo > palestine liberation organization
pkk > kurdistan workers party
akp > justice and development party
chp > republican peoples party
sdf > syrian democratic forces
hts > hayat tahrir al sham
afad > turkish disaster and emergency management authority
pla > chinese peoples liberation army
ccp > chinese communist party
cpc > chinese communist party
ndrc > national development and reform commission
pboc > peoples bank of china
rbi > reserve bank of india
bjp > bharatiya janata party
isro > indian space research organization
ndma > national disaster management authority
bnpb > indonesian national disaster management agency
bmkg > indonesian meteorology climatology and geophysical agency
phivolcs > philippine institute of volcanology and seismology
jma > japan meteorological agency
ldp > liberal democratic party of japan
jcs > south korean joint chiefs of staff
anc > african national congress
inec > nigerian independent national electoral commission
rsf > reporters without borders
reporters sans frontieres > reporters without borders
cpj > committee to protect journalists
wwf > world wide fund for nature
bbc > british broadcasting corporation
cnn > cable news network
wsj > wall street journal
nyt > new york times
`);
