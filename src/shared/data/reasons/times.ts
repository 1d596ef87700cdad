/** How words became the time of a claim. {value} is the expression as written. */
export const TIME_RULES = `
time-tense | the verb beside it is in the {lower} tense
time-published | counted from the article's publication, {value}
time-anchor | counted from the time told before it, {value}
time-iso-date | “{value}” is a date in figures
time-iso-timestamp | “{value}” is a date and time in figures
time-rfc-timestamp | “{value}” is a date and time in full
time-dotted-date | “{value}” is a date in figures
time-slashed-date | “{value}” is a date in figures
time-month-day | “{value}” is a day of a month
time-day-month | “{value}” is a day of a month
time-month-day-year | “{value}” is a full date
time-day-month-year | “{value}” is a full date
time-month-days | “{value}” are days of a month
time-days-month | “{value}” are days of a month
time-month-day-list | “{value}” are days of a month
time-day-month-list | “{value}” are days of a month
time-day-of-month | “{value}” is a day of the month being told of
time-month-year | “{value}” is a month of a year
time-month | “{value}” is a month
time-weekday | “{value}” is a weekday
time-cut-weekday | “{value}” is a weekday, cut short
time-weekday-date | “{value}” is a weekday with its date
time-weekend | “{value}” is a weekend
time-year | “{value}” is a year
time-years | “{value}” are years
time-decade | “{value}” is a decade
time-short-decade | “{value}” is a decade
time-season | “{value}” is a season
time-season-year | “{value}” is a season of a year
time-season-which | “{value}” is a season, told from today
time-holiday | “{value}” is a holiday
time-anniversary | “{value}” counts the years since a known date
time-known-date | “{value}” is a date that everybody knows by name
time-day-of-war | “{value}” counts the days of a war
time-nth-day-of-war | “{value}” counts the days of a war
time-years-since | “{value}” counts the years since a known date
time-clock | “{value}” is a clock time
time-clock-half | “{value}” is a clock time
time-clock-hours | “{value}” is a clock time
time-oclock | “{value}” is a clock time
time-noon | “{value}” is a time of day
time-midnight | “{value}” is a time of day
time-dawn | “{value}” is a time of day
time-part-of-day | “{value}” is a part of the day
time-small-hours | “{value}” are the first hours of a day
time-clock-day | “{value}” is a time on a day
time-day-clock | “{value}” is a day with a time
time-period | “{value}” is a stretch of time, told from the day of publication
time-part-of-period | “{value}” is a part of a stretch of time
time-part-of-that | “{value}” is a part of the stretch told before
time-part-of-today | “{value}” is a part of the day of publication
time-part-of-the-day | “{value}” is a part of the day told before
time-recent | “{value}” is the time before publication
time-past-window | “{value}” is the stretch of time before publication
time-coming-window | “{value}” is the stretch of time after publication
time-overnight | “{value}” is the night before publication, or before the day told
time-last-night | “{value}” is the night before publication
time-night-of | “{value}” is the night of or into a day
time-night-to | “{value}” is the night between two days
time-ago | “{value}” is counted back from publication
time-short-ago | “{value}” is counted back from publication
time-from-now | “{value}” is counted on from publication
time-later | “{value}” is counted on from the time told before
time-today | “{value}” is the day of publication
time-tonight | “{value}” is the night of publication
time-yesterday | “{value}” is the day before publication
time-tomorrow | “{value}” is the day after publication
time-day-before-yesterday | “{value}” is two days before publication
time-day-after-tomorrow | “{value}” is two days after publication
time-this-part | “{value}” is a part of the day of publication
time-that-day | “{value}” is the day told before
time-that-unit | “{value}” is the stretch of time told before
time-day-after | “{value}” is the day after the one told before
time-day-before | “{value}” is the day before the one told before
time-previous | “{value}” is the one before that told before
time-following | “{value}” is the one after that told before
time-unit-before | “{value}” is the one before that told before
time-unit-after | “{value}” is the one after that told before
time-units-before | “{value}” is counted back from the time told before
time-units-after | “{value}” is counted on from the time told before
time-between | “{value}” is all that lies between two times
time-dash-range | “{value}” runs from one time to another
time-to-range | “{value}” runs from one time to another
time-distance-from | “{value}” is counted from another time
time-quarter | “{value}” is a quarter of a year
time-quarter-words | “{value}” is a quarter of a year
time-half-year | “{value}” is half of a year
time-fiscal-year | “{value}” is a year of accounts
time-century | “{value}” is a century
time-before-dawn | “{value}” is a time of day
time-after-midnight | “{value}” is a time of day
time-days-into | “{value}” counts the days of a war or the like
time-week-of-war | “{value}” counts the weeks of a war or the like
time-centenary | “{value}” counts the years since a known date
time-end-of-period | “{value}” is one end of a stretch of time
time-in-units | “{value}” is counted on from publication
time-earlier | “{value}” is counted back from the time told before
time-week-of | “{value}” is the week of a day
time-weekday-of-month | “{value}” is a weekday counted within a month
time-weekday-from-anchor | “{value}” is a weekday counted from the time told before
time-ago-today | “{value}” is counted back from publication to the day
`;
