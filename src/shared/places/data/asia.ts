/** See gazetteer.ts for the form of these lists. */
export const ASIA = `
@tr
: Istanbul/Constantinople*, Izmir/İzmir*, Bursa*, Antalya*, Adana*, Konya*, Gaziantep*, Sanliurfa/Şanlıurfa*, Mersin*, Diyarbakir/Diyarbakır*, Kayseri*, Eskisehir+, Samsun+, Trabzon+, Malatya+, Erzurum+, Van!+, Kahramanmaras/Kahramanmaraş+, Hatay, Antakya, Iskenderun, Adiyaman/Adıyaman, Elazig, Batman!, Edirne, Bodrum, Marmaris, Kocaeli, Izmit, Soma!, Sivas, Denizli, Nurdagi, Kilis, Bolu, Fethiye, Balikesir
@sy
: Aleppo*, Homs+, Hama+, Latakia/Lattakia+, Deir ez-Zor/Deir al-Zor/Deir Ezzor+, Raqqa+, Idlib, Daraa/Deraa, Tartus/Tartous, Hasakah/Hasaka, Qamishli, Palmyra, Douma, Manbij, Kobani/Kobane, Afrin, Sweida/Suwayda, Quneitra, Azaz, Jableh, Baniyas, Hmeimim/Khmeimim, Saydnaya/Sednaya, Khan Sheikhoun, Baghouz, Jaramana; Ghouta/Eastern Ghouta; Golan Heights/Golan
@iq
: Mosul*, Basra*, Erbil/Irbil/Arbil*, Kirkuk+, Sulaimaniyah/Sulaymaniyah+, Najaf+, Karbala/Kerbala+, Fallujah/Falluja+, Ramadi+, Tikrit, Samarra, Nasiriyah+, Baquba, Dohuk/Duhok, Sinjar, Kut, Hillah, Amara, Qaraqosh, Tal Afar; Anbar; Nineveh; Diyala; Iraqi Kurdistan/Kurdistan
@ir
: Mashhad*, Isfahan/Esfahan*, Karaj*, Shiraz*, Tabriz*, Qom*, Ahvaz*, Kermanshah+, Urmia+, Rasht+, Zahedan+, Hamadan+, Kerman+, Yazd+, Bandar Abbas+, Arak+, Ardabil+, Bushehr, Natanz, Fordow, Abadan, Bam, Saqqez, Chabahar, Sanandaj, Mahabad, Khorramshahr; Khuzestan; Sistan and Baluchestan/Sistan-Baluchestan; Kish Island
@il
: Tel Aviv/Tel-Aviv+, Haifa+, Rishon LeZion+, Petah Tikva+, Ashdod+, Netanya+, Beersheba/Beer Sheva/Be'er Sheva+, Bnei Brak, Holon, Ramat Gan, Ashkelon, Bat Yam, Herzliya, Nazareth, Acre!, Eilat, Tiberias, Sderot, Kiryat Shmona, Nahariya, Safed, Lod, Ramla, Metula, Majdal Shams, Dimona, Kfar Aza, Nir Oz, Be'eri/Beeri, Re'im/Reim, Jaffa, Caesarea, Modiin, Rehovot; Galilee; Negev
@ps
Gaza/Gaza Strip: Gaza City+, Khan Younis/Khan Yunis+, Rafah+, Deir al-Balah/Deir el-Balah, Beit Lahiya/Beit Lahia, Beit Hanoun, Jabalia/Jabaliya, Nuseirat, Bureij, Maghazi, Al-Mawasi/Mawasi, Shejaiya/Shujaiya, Zeitoun, Netzarim, Kerem Shalom
West Bank/Occupied West Bank: Hebron+, Nablus, Jenin, Tulkarm/Tulkarem, Bethlehem, Jericho, Qalqilya, Huwara, Tubas
@lb
: Sidon/Saida, Tyre, Baalbek, Nabatieh, Zahle, Jounieh, Byblos, Bint Jbeil, Dahiyeh/Dahieh, Marjayoun, Naqoura, Khiam; Bekaa Valley/Bekaa
@jo
: Zarqa+, Irbid+, Aqaba, Petra!, Salt!
@sa
: Jeddah/Jidda*, Mecca/Makkah*, Medina/Madinah*, Dammam+, Taif+, Tabuk+, Buraydah, Khobar, Dhahran, Abha, Jizan, Najran, Yanbu, Neom, Ras Tanura, Qatif
@ye
: Aden!+, Taiz+, Hodeidah/Hudaydah+, Marib, Ibb, Mukalla, Saada/Sadah, Dhamar, Mocha!, Ras Isa; Hadramawt/Hadramout; Socotra; Abyan; Shabwa
@ae
: Dubai*, Sharjah*, Al Ain+, Ajman+, Ras al-Khaimah/Ras Al Khaimah, Fujairah
@om
: Salalah, Sohar, Nizwa
@qa
: Al Wakrah, Lusail, Al Rayyan, Ras Laffan
@kw
: Hawalli, Salmiya
@bh
: Riffa, Muharraq
@af
: Kandahar+, Herat+, Mazar-i-Sharif/Mazar-e-Sharif+, Jalalabad+, Kunduz+, Ghazni, Lashkar Gah, Khost, Taloqan, Bagram, Bamiyan, Baghlan; Helmand; Nangarhar; Badakhshan; Paktika; Kunar; Panjshir; Takhar; Nuristan
@pk
Punjab: Lahore*, Faisalabad*, Rawalpindi*, Multan*, Gujranwala*, Sialkot+, Bahawalpur+, Sargodha+, Murree, Jhelum, Gujrat
Sindh: Karachi*, Hyderabad*, Sukkur+, Larkana+, Nawabshah
Khyber Pakhtunkhwa: Peshawar*, Mardan+, Swat, Abbottabad, Bannu, Kohat, Mingora, Dera Ismail Khan, Bajaur, Buner, Parachinar
Balochistan: Quetta*, Gwadar, Turbat, Khuzdar, Chaman, Mastung
Azad Kashmir: Muzaffarabad, Mirpur; Gilgit-Baltistan: Gilgit, Skardu; Waziristan/North Waziristan/South Waziristan
@in
Maharashtra: Mumbai/Bombay*, Pune/Poona*, Nagpur*, Nashik*, Thane*, Aurangabad*, Solapur+, Kolhapur+, Navi Mumbai*, Amravati+, Malegaon
Delhi/National Capital Territory: Old Delhi
Punjab: Amritsar*, Ludhiana*, Jalandhar+, Pathankot, Patiala, Mohali, Bathinda
Karnataka: Bengaluru/Bangalore*, Mysuru/Mysore+, Hubli, Mangaluru/Mangalore+, Belagavi/Belgaum, Udupi
Tamil Nadu: Chennai/Madras*, Coimbatore*, Madurai*, Tiruchirappalli/Trichy+, Salem+, Tirunelveli, Vellore, Thoothukudi/Tuticorin, Kanyakumari, Karur
West Bengal: Kolkata/Calcutta*, Howrah*, Siliguri+, Asansol+, Durgapur+, Darjeeling, Kharagpur
Telangana: Hyderabad*, Secunderabad, Warangal+
Gujarat: Ahmedabad/Ahmadabad*, Surat*, Vadodara/Baroda*, Rajkot*, Gandhinagar+, Bhavnagar+, Jamnagar+, Bhuj, Morbi, Godhra
Rajasthan: Jaipur*, Jodhpur*, Kota+, Udaipur+, Ajmer+, Bikaner+, Jaisalmer, Alwar
Uttar Pradesh: Lucknow*, Kanpur*, Ghaziabad*, Agra*, Varanasi/Benares*, Meerut*, Prayagraj/Allahabad*, Noida+, Aligarh+, Bareilly+, Gorakhpur+, Moradabad, Mathura, Ayodhya, Jhansi, Hathras, Lakhimpur Kheri, Sambhal
Bihar: Patna*, Gaya+, Bhagalpur+, Muzaffarpur+, Darbhanga
Madhya Pradesh: Indore*, Bhopal*, Jabalpur*, Gwalior*, Ujjain+
Kerala: Thiruvananthapuram/Trivandrum+, Kochi/Cochin+, Kozhikode/Calicut+, Thrissur, Wayanad, Kollam, Kannur, Malappuram
Andhra Pradesh: Visakhapatnam/Vizag*, Vijayawada*, Guntur+, Tirupati+, Amaravati, Nellore, Kurnool, Kakinada
Odisha/Orissa: Bhubaneswar+, Cuttack+, Puri!, Rourkela, Balasore
Assam: Guwahati+, Dibrugarh, Silchar, Jorhat
Jharkhand: Ranchi*, Jamshedpur+, Dhanbad*, Bokaro
Chhattisgarh: Raipur*, Bhilai, Bilaspur, Bastar, Dantewada, Sukma
Haryana: Gurugram/Gurgaon+, Faridabad*, Panipat+, Rohtak+, Karnal, Kurukshetra
Uttarakhand: Dehradun+, Haridwar+, Rishikesh, Nainital, Uttarkashi, Joshimath, Kedarnath, Badrinath
Himachal Pradesh: Shimla/Simla, Dharamshala/Dharamsala, Manali, Kullu, Mandi
Jammu and Kashmir/Indian-administered Kashmir: Srinagar*, Jammu+, Anantnag, Pahalgam, Baramulla, Pulwama, Poonch, Rajouri, Kishtwar
Kashmir; Ladakh: Leh, Kargil; Manipur: Imphal, Churachandpur; Meghalaya: Shillong; Nagaland: Kohima, Dimapur; Mizoram: Aizawl; Tripura: Agartala+; Arunachal Pradesh: Itanagar, Tawang; Sikkim: Gangtok; Goa: Panaji, Margao
: Chandigarh*, Puducherry/Pondicherry, Port Blair
Lakshadweep; Andaman and Nicobar Islands/Andaman Islands
@bd
: Chittagong/Chattogram*, Khulna+, Sylhet+, Rajshahi+, Cox's Bazar, Barisal+, Rangpur+, Comilla, Gazipur, Narayanganj, Savar, Mymensingh
@lk
: Kandy, Jaffna, Galle, Trincomalee, Negombo, Batticaloa, Hambantota
@np
: Pokhara+, Lalitpur, Bhaktapur, Biratnagar, Birgunj, Lumbini, Jajarkot, Lukla; Mount Everest/Everest
@bt
: Paro, Punakha
@mv
: Addu City
@cn
Guangdong/Canton Province: Guangzhou/Canton!*, Shenzhen*, Dongguan*, Foshan*, Zhuhai*, Shantou*, Zhongshan*, Huizhou*, Jiangmen*, Zhanjiang*, Meizhou
Sichuan/Szechuan: Chengdu*, Mianyang*, Yibin, Leshan, Luding, Ya'an, Wenchuan
Hubei: Wuhan*, Yichang*, Xiangyang*, Jingzhou, Shiyan
Zhejiang: Hangzhou*, Ningbo*, Wenzhou*, Taizhou*, Shaoxing*, Jinhua, Yiwu, Jiaxing
Jiangsu: Nanjing/Nanking*, Suzhou*, Wuxi*, Xuzhou*, Changzhou*, Nantong*, Yangzhou*, Lianyungang, Yancheng
Shandong: Jinan*, Qingdao/Tsingtao*, Yantai*, Zibo*, Weifang*, Linyi*, Weihai
Shaanxi: Xi'an/Xian*, Baoji, Yan'an, Xianyang
Liaoning: Shenyang*, Dalian*, Anshan*, Dandong, Fushun
Heilongjiang: Harbin*, Daqing*, Qiqihar*, Jixi, Mudanjiang
Henan: Zhengzhou*, Luoyang*, Kaifeng, Nanyang, Anyang, Xinxiang
Fujian: Fuzhou*, Xiamen/Amoy*, Quanzhou*, Putian, Zhangzhou
Hunan: Changsha*, Hengyang, Zhuzhou, Yueyang, Zhangjiajie
Hebei: Shijiazhuang*, Tangshan*, Baoding*, Handan*, Zhangjiakou, Langfang, Chengde, Xiong'an
Yunnan: Kunming*, Dali!, Lijiang, Ruili, Zhaotong
Guizhou: Guiyang*, Zunyi; Guangxi: Nanning*, Guilin, Liuzhou*, Beihai; Anhui: Hefei*, Wuhu*, Bengbu; Jiangxi: Nanchang*, Ganzhou*, Jiujiang, Jingdezhen; Shanxi: Taiyuan*, Datong*, Linfen; Jilin: Changchun*, Jilin City*; Inner Mongolia: Hohhot*, Baotou*, Ordos, Hulunbuir; Xinjiang: Urumqi*, Kashgar, Hotan, Yining; Tibet/Xizang: Lhasa, Shigatse, Nyingchi, Dingri/Tingri; Gansu: Lanzhou*, Jiuquan, Dunhuang, Jishishan; Qinghai: Xining*, Golmud; Ningxia: Yinchuan*; Hainan: Haikou*, Sanya*, Wenchang, Boao
: Shanghai* (Pudong), Tianjin/Tientsin*, Chongqing/Chungking*
@hk
: Kowloon, Tsim Sha Tsui, Mong Kok, Wan Chai, Tai Po, Causeway Bay, New Territories, Sha Tin
@tw
: Kaohsiung*, Taichung*, Tainan*, Taoyuan*, New Taipei*, Hsinchu+, Keelung+, Hualien, Chiayi, Kinmen, Matsu, Penghu, Taitung, Pingtung
@jp
: Osaka*, Yokohama*, Nagoya*, Sapporo*, Fukuoka*, Kobe*, Kawasaki!*, Kyoto*, Saitama*, Hiroshima*, Sendai*, Kitakyushu+, Chiba+, Niigata+, Hamamatsu+, Kumamoto+, Okayama+, Shizuoka+, Kagoshima+, Nagasaki+, Matsuyama+, Kanazawa+, Nara+, Oita, Fukushima, Naha, Utsunomiya, Toyama, Gifu, Himeji, Wakayama, Aomori, Akita, Morioka, Nagano, Miyazaki, Hakodate, Nikko, Tottori, Yamagata, Mito, Kochi, Fukui, Tokushima, Takamatsu, Matsue, Wajima, Suzu, Ofunato, Hitachi!, Toyota City, Kashiwazaki; Hokkaido; Okinawa; Kyushu; Shikoku; Honshu; Ishikawa; Noto Peninsula; Kanagawa; Ibaraki; Hyogo; Aichi; Iwate; Miyagi; Mount Fuji
@kr
: Busan/Pusan*, Incheon*, Daegu*, Daejeon*, Gwangju*, Suwon*, Ulsan*, Changwon*, Goyang*, Yongin*, Seongnam+, Cheongju+, Jeonju+, Pohang+, Gyeongju, Gangneung, Pyeongchang, Andong, Muan, Hwaseong, Paju, Sejong, Itaewon, Gangnam, Uiseong, Mokpo; Jeju/Jeju Island; Gyeonggi
@kp
: Hamhung+, Chongjin+, Kaesong+, Sinuiju, Wonsan, Rason, Yongbyon, Panmunjom, Punggye-ri
@mn
: Erdenet, Darkhan
@kz
: Almaty/Alma-Ata*, Shymkent*, Karaganda+, Aktobe+, Aktau, Atyrau, Baikonur, Pavlodar, Semey, Kostanay, Oskemen, Zhanaozen, Taraz
@uz
: Samarkand+, Bukhara+, Namangan+, Andijan+, Fergana, Nukus, Khiva, Termez, Urgench; Karakalpakstan
@kg
: Osh+, Jalal-Abad, Karakol, Batken, Naryn
@tj
: Khujand, Khorog, Kulob, Isfara
@tm
: Turkmenabat, Mary!, Turkmenbashi, Dashoguz
@th
: Chiang Mai, Phuket, Pattaya, Nonthaburi, Hat Yai, Chiang Rai, Udon Thani, Nakhon Ratchasima, Ayutthaya, Mae Sai, Hua Hin, Koh Samui, Ko Samui, Koh Phangan, Krabi, Pattani, Yala, Narathiwat, Songkhla, Surat Thani, Ubon Ratchathani, Khon Kaen, Nong Bua Lamphu, Surin, Sisaket
@vn
: Ho Chi Minh City/Saigon*, Da Nang/Danang*, Haiphong/Hai Phong*, Can Tho*, Hue!+, Nha Trang+, Bien Hoa, Vung Tau, Dalat/Da Lat, Quang Ninh, Ha Long, Lao Cai, Yen Bai, Hoi An
@kh
: Siem Reap, Battambang, Sihanoukville, Poipet, Oddar Meanchey
@la
: Luang Prabang, Vang Vieng, Pakse
@mm
: Yangon/Rangoon*, Mandalay*, Mawlamyine, Bago, Sagaing, Myitkyina, Sittwe, Lashio, Myawaddy, Bagan, Taunggyi, Loikaw; Rakhine; Kachin; Shan State; Chin State; Kayah; Kayin/Karen State
@my
: Penang/George Town+, Johor Bahru+, Ipoh+, Shah Alam+, Petaling Jaya+, Kuching+, Kota Kinabalu+, Malacca/Melaka+, Putrajaya, Kuantan, Alor Setar, Kota Bharu, Langkawi, Genting Highlands, Subang Jaya; Selangor; Johor; Sabah; Sarawak; Kelantan; Terengganu; Pahang; Kedah; Perak
@sg
: Changi, Sentosa, Jurong
@id
: Surabaya*, Bandung*, Medan*, Bekasi*, Semarang*, Palembang*, Makassar*, Tangerang*, Depok*, Bogor*, Batam*, Denpasar+, Malang+, Yogyakarta/Jogjakarta+, Solo!, Surakarta+, Padang+, Banda Aceh, Pekanbaru, Manado, Palu, Kupang, Jayapura, Cianjur, Ambon, Mataram, Balikpapan, Pontianak, Nusantara, Sidoarjo, Cirebon, Lampung; Bali; Java!; Sumatra; Aceh; Papua; West Papua; Sulawesi; Borneo; Kalimantan; Lombok; Flores!; West Java; East Java; Central Java; North Sumatra; West Sumatra; Maluku; East Nusa Tenggara; Riau
@ph
: Quezon City*, Davao/Davao City*, Cebu/Cebu City*, Caloocan*, Zamboanga/Zamboanga City+, Makati+, Pasig+, Taguig+, Bacolod+, Iloilo+, Cagayan de Oro+, General Santos, Baguio, Angeles City, Tacloban, Marawi, Cotabato, Legazpi, Olongapo, Puerto Princesa, Subic, Boracay, Bogo, Pasay, Masbate; Mindanao; Luzon; Visayas; Palawan; Leyte; Samar; Sulu; Batangas; Albay; Maguindanao; Negros; Bohol
@bn
: Kuala Belait
@tl
: Baucau
`;
