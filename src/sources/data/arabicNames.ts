import { wordSet } from './lists.js';

/**
 * Given names by which a name is told to be Arabic, Persian or of that tradition: its vowels and its article are then written in
 * many ways, and its surname may be a given name too.
 */
export const ARABIC_GIVEN_NAMES = wordSet(`
mohammed mohammad muhammad mohamed mohamad muhammed ahmed ahmad mahmoud mahmud hamid hamed hussein hossein hussain husayn hassan hasan ali
omar umar othman osman uthman abu bakr bilal ibrahim ebrahim ismail ismael yousef youssef yusuf yousuf yaqub yakub dawood dawud daoud
suleiman sulaiman soleiman moussa musa issa isa haroun harun khaled khalid walid waleed said saeed saied saad sami samir sameer
salim saleem salem salman sultan sharif saleh salah tariq tarek tarik taha talal tawfiq tawfik toufic yasser yasir yasin yassin zaid zayed ziad
ziyad zakaria nabil nasser nasir nasr naji najib nizar nouri nuri adel adil adnan ayman aymen amin ameen amir amer ammar anwar ashraf
aziz abdullah abdallah abdulla abdollah bashar bashir basheer bachir basel basil faisal faysal fadi fahd fares faris farid farouk faruk
fathi fuad fouad ghassan hadi haider haidar hakim hani hashim hashem haitham hazem hisham hicham imad ihab iyad jaber jabir jafar
jalal jamal gamal jamil kamal kamel kareem karim kassem qassem qasem qasim kasim ghasem latif luay maher majid majed mansour mansur marwan
mazen mehdi mahdi mounir munir muqtada murad mustafa mostafa moustafa mukhtar nader nadir naim noureddine nuruddin omran qais rachid rashid
rashed rafiq rafik raed rami ramzi rasheed riad riyad ridha reza sabri sadiq sadeq shakir shawki shawqi siraj tahir taher usama osama
wael wassim wahid javad jawad hamza hamdi hatem hassan zain zeinab zaynab fatima fatma aisha amina khadija layla leila mariam maryam nadia noor
nour rania salma samira sara yasmin zahra huda hanan iman jamila latifa najwa rasha reem sana shaima souad abdel abdul abd
`);
