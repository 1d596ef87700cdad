/**
 * Names beside those of countries, their capitals and people that are in the news every day: parts of the world, seats of
 * power, offices and bodies. Sharing one says little of which happening is meant, wherever the frequencies were learned.
 */
export const EVERYDAY_NAMES = `
africa african america american arab asia asian australasia balkan baltic caribbean europe european eurozone latin mediterranean
nordic pacific scandinavia scandinavian soviet western
kremlin pentagon capitol congress senate parliament westminster whitehall downing elysee elysée bundestag bundesrat chancellery
duma knesset rada riksdag sejm cortes diet vatican hague
president presidential vice minister ministry premier chancellor cabinet ambassador diplomat diplomacy diplomatic envoy embassy
geopolitical spokesman spokeswoman spokesperson
nato unesco unicef opec asean interpol commonwealth commission council
`;
