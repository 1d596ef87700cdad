/**
 * Names that are in the news every day: countries and their people, capitals and seats of power, heads of state and government
 * of the large powers, and bodies of the world. Sharing one says little of which happening is meant, wherever the frequencies
 * were learned.
 */
export const EVERYDAY_NAMES = `
afghanistan afghan albania algeria angola argentina armenia australia australian austria azerbaijan bahrain bangladesh belarus
belarusian belgium belgian bolivia bosnia brazil brazilian britain british bulgaria cambodia cameroon canada canadian chile
china chinese colombia congo croatia cuba cuban cyprus czech denmark danish ecuador egypt egyptian england english estonia
ethiopia finland finnish france french georgia georgian germany german ghana greece greek guatemala haiti honduras hungary
hungarian iceland india indian indonesia iran iranian iraq iraqi ireland irish israel israeli italy italian jamaica japan
japanese jordan kazakhstan kenya korea korean kosovo kuwait kyrgyzstan laos latvia lebanon lebanese libya lithuania malaysia mali
mexico mexican moldova mongolia morocco mozambique myanmar nepal netherlands dutch niger nigeria nigerian norway norwegian oman
pakistan pakistani palestine palestinian panama peru philippines poland polish portugal portuguese qatar romania russia russian
rwanda saudi scotland scottish senegal serbia singapore slovakia slovenia somalia soviet spain spanish sudan sweden swedish
switzerland swiss syria syrian taiwan tajikistan tanzania thailand tunisia turkey turkish turkmenistan uganda ukraine ukrainian
emirates uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe america american europe european africa african asia
asian arab western moscow kremlin washington beijing brussels pentagon capitol nato unesco parliament
president presidential minister ministry ambassador diplomat diplomacy diplomatic envoy geopolitical
putin vladimir zelensky zelenskyy zelenskiy volodymyr trump biden obama clinton bush harris vance rubio blinken xi jinping macron
merkel scholz merz starmer sunak johnson truss cameron netanyahu modi erdogan lukashenko khamenei rouhani assad medvedev lavrov
peskov shoigu kim jong orban meloni tusk duda trudeau carney lula bolsonaro maduro milei abe kishida guterres stoltenberg rutte
leyen borrell pope francis king queen charles elizabeth musk
`;
