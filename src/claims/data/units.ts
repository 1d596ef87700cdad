/**
 * Units: singular name, colon, the ways of writing it (an underscore stands for a space). "!" before a form: only when it is
 * glued to the figure or stands right before a non-word ("5m"), since the letter is also a word or part of a name.
 */
export const MEASURES = `
  kilometre: km kms kilometre kilometres kilometer kilometers; metre: metre metres meter meters !m; centimetre: cm cms centimetre
  centimetres centimeter centimeters; millimetre: mm millimetre millimetres millimeter millimeters; micrometre: μm µm micrometre
  micrometres micrometer micrometers micron microns; nanometre: nm nanometre nanometres nanometer nanometers; mile: mile miles mi;
  yard: yard yards yd yds; foot: foot feet ft ′; inch: inch inches ″; nautical mile: nautical_mile nautical_miles; light year:
  light_year light_years; hectare: hectare hectares ha; acre: acre acres; square kilometre: square_kilometre square_kilometres
  square_kilometer square_kilometers sq_km km² km2; square mile: square_mile square_miles sq_mi; square metre: square_metre
  square_metres square_meter square_meters sq_m sqm m²; square foot: square_foot square_feet sq_ft sqft; square yard: square_yard
  square_yards; cubic metre: cubic_metre cubic_metres cubic_meter cubic_meters m³; cubic foot: cubic_foot cubic_feet;
  cubic inch: cubic_inch cubic_inches; cubic centimetre: cubic_centimetre cubic_centimetres cubic_centimeters cc;
  kilogram: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes; gram: gram grams gramme grammes !g; milligram: mg milligram
  milligrams; microgram: microgram micrograms mcg μg µg; tonne: tonne tonnes metric_ton metric_tons; ton: ton tons; pound: lb lbs
  pound pounds; ounce: oz ounce ounces; stone: stone; carat: carat carats; kiloton: kiloton kilotons kilotonne kilotonnes; megaton:
  megaton megatons megatonne megatonnes;
  litre: litre litres liter liters !l; millilitre: ml millilitre millilitres milliliter milliliters; centilitre: cl centilitre
  centilitres; gallon: gallon gallons; pint: pint pints; quart: quart quarts; barrel: barrel barrels bbl; bushel: bushel bushels;
  dram: dram drams; acre foot: acre_foot acre_feet; cup: cup cups; teaspoon: teaspoon teaspoons tsp; tablespoon: tablespoon
  tablespoons tbsp; 
  mile per hour: mph miles_an_hour miles_per_hour; kilometre per hour: km/h kmh kph km/hr kmph; metre per second: m/s;
  knot: knot knots kt kts; mile per gallon: mpg; part per million: ppm parts_per_million; part per billion: ppb parts_per_billion;
  revolution per minute: rpm; frame per second: fps; beat per minute: bpm;
  celsius: degrees_celsius degree_celsius degrees_centigrade °c celsius ºc; fahrenheit: degrees_fahrenheit degree_fahrenheit
  fahrenheit °f ºf; kelvin: kelvin; degree: degree degrees ° º;
  watt: watt watts !w; kilowatt: kw kilowatt kilowatts; megawatt: mw megawatt megawatts; gigawatt: gw gigawatt gigawatts; terawatt:
  terawatt terawatts tw; kilowatt-hour: kwh kilowatt_hour kilowatt_hours; megawatt-hour: mwh megawatt_hour megawatt_hours;
  gigawatt-hour: gwh gigawatt_hour gigawatt_hours; terawatt-hour: twh terawatt_hour terawatt_hours; joule: joule joules; calorie:
  calorie calories kcal cal; volt: volt volts !v; kilovolt: kv kilovolt kilovolts; ampere: amp amps ampere amperes; milliampere-hour:
  mah; ohm: ohm ohms; hertz: hz hertz; kilohertz: khz kilohertz; megahertz: mhz megahertz; gigahertz: ghz gigahertz; horsepower:
  hp horsepower; brake horsepower: bhp; newton metre: nm newton_metres nm_of_torque; foot pound-force: lb-ft pound-feet ft-lb foot-pounds
  pounds_feet; pascal: pascal pascals; hectopascal: hpa; kilopascal: kpa; megapascal: mpa megapascals; gigapascal: gpa gigapascals
  gigapascal; kilopound per square inch: ksi; pound per square inch: psi; millibar: millibar millibars mb; atmosphere: atmospheres;
  decibel: db decibel decibels; lumen: lumen lumens; sievert: sievert sieverts; millisievert: millisievert millisieverts msv;
  microsievert: microsieverts microsievert; becquerel: becquerel becquerels; roentgen: roentgen roentgens;
  bit: bit bits; byte: byte bytes; kilobyte: kb kilobyte kilobytes; megabyte: megabyte megabytes; gigabyte: gb gigabyte gigabytes;
  terabyte: tb terabyte terabytes; petabyte: pb petabyte petabytes; megabit per second: mbps; gigabit per second: gbps; megapixel: mp
  megapixel megapixels; pixel: pixel pixels px; exavolt: exavolt exavolts; carbon tonne: tco2e;
  magnitude: magnitude; page: page pages pp; calibre: calibre caliber; gauge: gauge; storey: storey storeys story-building; times: times
  fold
`;

export const DURATIONS = `
  nanosecond: nanosecond nanoseconds ns; microsecond: microsecond microseconds; millisecond: millisecond milliseconds ms;
  second: second seconds sec secs !s; minute: minute minutes min mins; hour: hour hours hr hrs !h; day: day days; week: week weeks wk
  wks; fortnight: fortnight fortnights; month: month months mths; quarter: quarters; year: year years yr yrs; decade: decade decades;
  century: century centuries; millennium: millennia millenniums; night: night nights; weekend: weekends
`;

export const PERCENTS = `
  percent: % percent per_cent pct pc ％; percentage point: percentage_point percentage_points percent_points pct_points ppt ppts
  percentage-point; basis point: basis_point basis_points bp bps
`;

/** Written before the figure. */
export const CURRENCY_MARKS = `
  dollar: $ us$ us_$ $us usd u.s.$ us_dollar; pound sterling: £ gbp stg ps; euro: € eur; japanese yen: ¥ jpy y= jp¥; chinese yuan: cny rmb cn¥ yuan;
  australian dollar: a$ au$ aud $a aus$; canadian dollar: c$ ca$ cad $c cdn$; new zealand dollar: nz$ nzd $nz; hong kong dollar: hk$ hkd
  hk_$; singapore dollar: s$ sgd; taiwan dollar: nt$ twd; jamaican dollar: j$; indian rupee: ₹ rs rs. inr; pakistani rupee: pkr;
  sri lankan rupee: lkr slr; nepali rupee: npr; brazilian real: r$ brl; mexican peso: mx$ mxn; philippine peso: ₱ php; malaysian
  ringgit: rm myr; south korean won: ₩ krw; russian ruble: ₽ rub; ukrainian hryvnia: ₴ uah; turkish lira: ₺ try; shekel: ₪ nis
  ils; nigerian naira: ₦ ngn; ghanaian cedi: ₵ ghs gh₵; kenyan shilling: ksh kes sh; tanzanian shilling: tsh; ugandan shilling: ush
  ugx; south african rand: zar; thai baht: ฿ thb; vietnamese dong: ₫ vnd; indonesian rupiah: rp idr; swiss franc: chf sfr; swedish krona: sek;
  norwegian krone: nok; danish krone: dkk; polish zloty: pln; czech koruna: czk; hungarian forint: huf; romanian leu: ron;
  bulgarian lev: bgn; uae dirham: aed dhs dh; saudi riyal: sar sr; qatari riyal: qar; kuwaiti dinar: kwd; bahraini dinar: bhd;
  egyptian pound: egp le e£; moroccan dirham: mad; bangladeshi taka: ৳ bdt tk; kazakh tenge: ₸ kzt; iranian rial: irr; argentine peso: ars ar$;
  chilean peso: clp; colombian peso: cop; peruvian sol: s/ pen; bitcoin: ₿ btc; zambian kwacha: zmw; jordanian dinar: jod
`;

/** Written after it. */
export const CURRENCY_WORDS = `
  dollar: dollar dollars usd us_dollars u.s._dollars american_dollars bucks buck; cent: cent cents ¢; pound sterling: pounds_sterling gbp quid;
  pence: pence penny p; euro: euro euros eur €; japanese yen: yen jpy japanese_yen; chinese yuan: yuan renminbi rmb cny chinese_yuan;
  australian dollar: australian_dollars aud; canadian dollar: canadian_dollars cad; new zealand dollar: new_zealand_dollars nzd;
  hong kong dollar: hong_kong_dollars hkd; singapore dollar: singapore_dollars sgd; taiwan dollar: taiwan_dollars; rupee: rupee
  rupees; indian rupee: indian_rupees inr; pakistani rupee: pakistani_rupees; brazilian real: reais brazilian_reais; real: reals;
  peso: peso pesos; mexican peso: mexican_pesos; malaysian ringgit: ringgit; won: won_currency; south korean won: won south_korean_won;
  russian ruble: ruble rubles rouble roubles; ukrainian hryvnia: hryvnia hryvnias hryvnyas uah; turkish lira: turkish_lira;
  lira: lira liras; shekel: shekel shekels nis; naira: naira; ghanaian cedi: cedi cedis; shilling: shilling shillings; kenyan
  shilling: kenyan_shillings; rand: rand rands; thai baht: baht; vietnamese dong: dong; indonesian rupiah: rupiah rupiahs; swiss
  franc: swiss_francs; franc: franc francs; cfa franc: cfa_francs cfa; swedish krona: swedish_kronor swedish_crowns; krona: kronor
  krona; norwegian krone: norwegian_kroner norwegian_crowns; danish krone: danish_kroner danish_crowns; krone: kroner krone; crown: crowns;
  polish zloty: zloty zlotys zlotych; czech koruna: czech_crowns koruna korunas; hungarian forint: forint forints; romanian leu: lei leu; bulgarian lev:
  leva; dirham: dirham dirhams; riyal: riyal riyals; dinar: dinar dinars; rial: rial rials; taka: taka; tenge: tenge; sol: soles;
  bitcoin: bitcoin bitcoins; kwacha: kwacha; birr: birr; afghani: afghanis afghani; kyat: kyat kyats; lari: lari; dram: armenian_drams;
  manat: manat manats; som: som soms; guarani: guaranis; boliviano: bolivianos; bolivar: bolivars; quetzal: quetzales; colon: colones
`;

/** "a month", "per share": what may be the bottom of a rate. */
export const RATES = `
  second minute hour day week fortnight month quarter year annum season share barrel ounce tonne ton gallon litre liter pound kilogram
  kilo gram mile kilometre kilometer metre meter acre hectare person capita head household unit night episode game match trip ticket
  ride visit piece bottle pack bushel mmbtu kwh kilowatt-hour megawatt-hour square_foot square_metre square_meter sq_m sq_ft sqm sqft square_kilometre
  square_mile employee worker child student pupil resident family passenger vehicle car user customer subscriber minute inch cent
`;
