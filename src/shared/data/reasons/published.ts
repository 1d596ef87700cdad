/** Who published an article and when. {quote} is what was read and {rest} what it was taken for. */
export const PUBLISHED_RULES = `
sender | told by whoever sent the page: {rest} | told by whoever sent the page
outlet-line | a line of its own on the page names the outlet: {value} | a line of its own on the page names the outlet
source-line | a line on the page names the source: {value} | a line on the page names the source
byline-outlet | the byline names the outlet: {value} | the byline names the outlet
article-footer | the copyright or credit line under the article names the owner: {value} | the copyright or credit line under the article names the owner
json-ld-publisher | the page's data for search engines names the publisher: {value} | the page's data for search engines names the publisher
site-name | the page's head names the site: {value} | the page's head names the site
page-footer | the copyright line of the page names the owner: {value} | the copyright line of the page names the owner
address | the page's address belongs to the outlet: {value} | the page's address belongs to the outlet
told-outlet | speakers in the text tell things to this outlet again and again: {value} | speakers in the text tell things to this outlet again and again
fetched-at | the page was fetched then, and nothing on it was published later: {rest}
page-fetched | the page was fetched then, and nothing on it was published later: {rest}
json-ld-date | the page's data for search engines say “{quote}”: {rest}
time-element | the page's mark-up gives the date: {rest}
meta-date | the page's head gives the date: {rest}
meta-published | the page's head says when it was published: {rest}
meta-modified | the page's head says when it was changed: {rest}
address-day | the page's address holds the date “{quote}”: {rest}
address-month | the page's address holds the month “{quote}”: {rest}
date-line | a date stands on a line of its own, “{quote}”: {rest}
date-line-weekday | a weekday stands with the date on a line of its own, “{quote}”
published-label | the page says when it was published, “{quote}”: {rest}
published-label-weekday | a weekday stands with the day of publication, “{quote}”
updated-label | the page says when it was updated, “{quote}”: {rest}
updated-label-weekday | a weekday stands with the day of the update, “{quote}”
relative-age | the page says how old it is, “{quote}”: {rest}
age-at-fetch | the page said how old it was when it was fetched, “{quote}”: {rest}
age-beside-dated | its age is told beside that of a report of a known day, “{quote}”: {rest}
sibling-age | another report on the page of about the same age has a known day ({quote}): {rest}
dateline-date | the dateline gives the date “{quote}”: {rest}
dateline-day | the dateline gives the day “{quote}”
dateline-event-days | the dateline gives the days of the event, “{quote}”
dateline-weekday | the dateline gives the weekday “{quote}”
caption-date | a picture's caption is dated “{quote}”: {rest}
caption-anniversary | a picture's caption counts an anniversary, “{quote}”: {rest}
caption-year | a picture's caption gives the year “{quote}”
caption-on-lead-weekday | a picture was taken on the weekday that the opening names, “{quote}”: {rest}
captions-of-one-day | the pictures are of one day ({quote}): {rest}
old-picture | a picture is told as an old one, “{quote}”
digest-date | a digest is dated “{quote}”: {rest}
epoch-day | the text counts the days of a war or the like, “{quote}”: {rest}
anniversary-year | the text counts an anniversary, “{quote}”: {rest}
past-anniversary | the text tells of an anniversary as past, “{quote}”: {rest}
coming-anniversary | the text tells of an anniversary as still to come, “{quote}”: {rest}
past-date | the text tells of “{quote}” as past: {rest}
coming-date | the text tells of “{quote}” as still to come: {rest}
past-day | the text tells of “{quote}” as past
past-day-this-year | the text tells of “{quote}” as past, in the year of publication
coming-day | the text tells of “{quote}” as still to come
upcoming-year | the text tells of a year as still to come, “{quote}”: {rest}
upcoming-year-and-day | the text tells of a day as still to come, “{quote}”: {rest}
this-years-happening | the text names this year's edition, “{quote}”: {rest}
lead-weekday | the opening names the weekday “{quote}”
days-after-election | the text counts days from an election, “{quote}”: {rest}
page-year | the other reports on the page are of the year {quote}
year-of-page | the page is of the year {quote}
year-by-weekday | only in {quote} does the weekday fall on the day told
`;
