import { lines } from './lists.js';

/** ISO 3166 code, then names and adjectives of the country and its people, parted by commas. */
export const COUNTRIES = lines(`
af afghanistan, afghan, afghans
al albania, albanian, albanians
dz algeria, algerian, algerians
ad andorra, andorran
ao angola, angolan, angolans
ar argentina, argentine, argentinian, argentines
am armenia, armenian, armenians
au australia, australian, australians
at austria, austrian, austrians
az azerbaijan, azerbaijani, azeri, azerbaijanis
bs bahamas, bahamian
bh bahrain, bahraini
bd bangladesh, bangladeshi
bb barbados, barbadian
by belarus, belarusian, belarussian, belarusians
be belgium, belgian, belgians
bz belize, belizean
bj benin, beninese
bt bhutan, bhutanese
bo bolivia, bolivian, bolivians
ba bosnia, bosnian, bosnia and herzegovina, bosnia herzegovina
bw botswana, botswanan
br brazil, brazilian, brazilians
bn brunei, bruneian
bg bulgaria, bulgarian, bulgarians
bf burkina faso, burkinabe
bi burundi, burundian
kh cambodia, cambodian
cm cameroon, cameroonian
ca canada, canadian, canadians
cv cape verde, cape verdean
cf central african republic
td chad, chadian
cl chile, chilean, chileans
cn china, chinese, prc
co colombia, colombian, colombians
cg congo brazzaville, republic of congo
cd congo, congolese, drc, democratic republic of congo
cr costa rica, costa rican
ci ivory coast, ivorian, cote d ivoire
hr croatia, croatian, croatians
cu cuba, cuban, cubans
cy cyprus, cypriot
cz czech, czechia, czech republic, czechs
dk denmark, danish, danes
dj djibouti, djiboutian
do dominican republic
ec ecuador, ecuadorian, ecuadorean
eg egypt, egyptian, egyptians
sv el salvador, salvadoran
gq equatorial guinea
er eritrea, eritrean
ee estonia, estonian, estonians
sz eswatini, swazi
et ethiopia, ethiopian, ethiopians
fj fiji, fijian
fi finland, finnish, finns
fr france, french
ga gabon, gabonese
gm gambia, gambian
ge georgia, georgian, georgians
de germany, german, germans
gh ghana, ghanaian
gr greece, greek, greeks
gt guatemala, guatemalan
gn guinea, guinean
gw guinea bissau
gy guyana, guyanese
ht haiti, haitian, haitians
hn honduras, honduran
hk hong kong
hu hungary, hungarian, hungarians
is iceland, icelandic
in india, indian, indians
id indonesia, indonesian, indonesians
ir iran, iranian, iranians
iq iraq, iraqi, iraqis
ie ireland, irish
il israel, israeli, israelis
it italy, italian, italians
jm jamaica, jamaican
jp japan, japanese
jo jordan, jordanian
kz kazakhstan, kazakh, kazakhs
ke kenya, kenyan, kenyans
xk kosovo, kosovan, kosovar
kw kuwait, kuwaiti
kg kyrgyzstan, kyrgyz
la laos, lao, laotian
lv latvia, latvian, latvians
lb lebanon, lebanese
ls lesotho
lr liberia, liberian
ly libya, libyan, libyans
lt lithuania, lithuanian, lithuanians
lu luxembourg
mg madagascar, malagasy
mw malawi, malawian
my malaysia, malaysian
mv maldives, maldivian
ml mali, malian
mt malta, maltese
mr mauritania, mauritanian
mu mauritius, mauritian
mx mexico, mexican, mexicans
md moldova, moldovan
mc monaco
mn mongolia, mongolian
me montenegro, montenegrin
ma morocco, moroccan
mz mozambique, mozambican
mm myanmar, burma, burmese
na namibia, namibian
np nepal, nepali, nepalese
nl netherlands, dutch
nz new zealand
ni nicaragua, nicaraguan
ne niger, nigerien
ng nigeria, nigerian, nigerians
kp north korea, north korean, dprk
mk north macedonia, macedonian
no norway, norwegian, norwegians
om oman, omani
pk pakistan, pakistani, pakistanis
ps palestine, palestinian, palestinians
pa panama, panamanian
pg papua new guinea
py paraguay, paraguayan
pe peru, peruvian
ph philippines, philippine, filipino, filipinos
pl poland, polish, poles
pt portugal, portuguese
qa qatar, qatari
ro romania, romanian, romanians
ru russia, russian, russians, russian federation
rw rwanda, rwandan
sa saudi arabia, saudi, saudis
sn senegal, senegalese
rs serbia, serbian, serbs
sl sierra leone, sierra leonean
sg singapore, singaporean
sk slovakia, slovak, slovaks
si slovenia, slovenian, slovene
so somalia, somali
za south africa, south african, south africans
kr south korea, south korean, south koreans
ss south sudan, south sudanese
es spain, spanish, spaniards
lk sri lanka, sri lankan
sd sudan, sudanese
sr suriname, surinamese
se sweden, swedish, swedes
ch switzerland, swiss
sy syria, syrian, syrians
tw taiwan, taiwanese
tj tajikistan, tajik
tz tanzania, tanzanian
th thailand, thai
tl timor leste, east timor
tg togo, togolese
tt trinidad and tobago, trinidadian
tn tunisia, tunisian
tr turkey, turkish, turkiye, turks
tm turkmenistan, turkmen
ug uganda, ugandan
ua ukraine, ukrainian, ukrainians
ae united arab emirates, emirati, uae
gb united kingdom, british, britain, uk, great britain, britons
us united states, american, americans, us, usa, united states of america
uy uruguay, uruguayan
uz uzbekistan, uzbek
va vatican, holy see
ve venezuela, venezuelan, venezuelans
vn vietnam, vietnamese
ye yemen, yemeni, yemenis
zm zambia, zambian
zw zimbabwe, zimbabwean
`);
