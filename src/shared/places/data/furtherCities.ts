/** Cities of more than about 200,000 people, and smaller centres of provinces, that the lists by region leave out; see parse.ts for the form. */
export const FURTHER_CITIES = `
@dz
: Djelfa+, Biskra+, Sidi Bel Abbes+, Chlef+, Bechar, Ouargla, Ghardaia, Mostaganem, Tiaret, Skikda
@ao
: Malanje!+, Uige+, Saurimo+, Cuito, Namibe
@ar
: Parana!+, Formosa!+, Catamarca, Comodoro Rivadavia, Rio Gallegos, Rio Cuarto, Concordia!, Santiago del Estero+, Avellaneda!, Quilmes!
: Moron!, Lanus!
@az
: Mingachevir, Lankaran
@bd
: Bogra/Bogura+, Jessore/Jashore+, Dinajpur, Noakhali, Feni!, Kushtia, Brahmanbaria, Pabna, Tangail, Teknaf, Ukhia
@bj
: Abomey-Calavi+, Djougou, Natitingou
@br
: Ananindeua+, Vila Velha+, Betim+, Campos dos Goytacazes+, Aparecida de Goiania+, Santo Andre/Santo André+, Diadema!, Maua!, Jundiai
: Piracicaba, Bauru, Montes Claros, Petrolina, Imperatriz!, Mossoro, Anapolis, Cascavel, Ponta Grossa, Vitoria da Conquista
@bf
: Koudougou, Banfora, Kaya!
@cm
: Ngaoundere, Bertoua, Kousseri, Limbe
@td
: Sarh
@cl
: Puente Alto+, Maipu+, Chillan, Osorno, Valdivia, Coquimbo, Talcahuano
@cn
: Huai'an*, Zhenjiang*, Suqian*, Huzhou*, Quzhou+, Lishui+, Huainan*, Ma'anshan*, Anqing+, Fuyang*, Lu'an+, Bozhou+, Longyan+, Sanming+
: Ningde+, Shangrao*, Yichun, Ji'an+, Jining*, Tai'an*, Rizhao*, Dezhou+, Liaocheng*, Heze*, Dongying*, Binzhou+, Zaozhuang*, Shangqiu*
: Xinyang*, Zhoukou*, Zhumadian*, Pingdingshan*, Jiaozuo+, Xuchang*, Huanggang+, Xiaogan+, Huangshi+, Jingmen+, Xiangtan*, Changde*
: Shaoyang+, Chenzhou+, Huaihua+, Yiyang+, Loudi, Maoming*, Jieyang*, Chaozhou*, Zhaoqing*, Qingyuan*, Shaoguan*, Yangjiang+, Heyuan
: Yulin*, Wuzhou+, Qinzhou+, Baise, Nanchong*, Luzhou*, Zigong*, Deyang+, Dazhou+, Suining+, Neijiang+, Guangyuan, Panzhihua+, Liupanshui+
: Anshun, Qujing+, Yuxi, Weinan+, Hanzhong+, Ankang, Tianshui*, Wuwei!, Qinhuangdao*, Cangzhou+, Xingtai*, Hengshui+, Changzhi+, Yuncheng+
: Jincheng+, Jinzhou*, Yingkou+, Panjin*, Huludao+, Liaoyang+, Tieling, Chaoyang, Benxi+, Siping+, Yanji, Jiamusi+, Hegang, Suihua, Chifeng*
: Tongliao+, Korla!, Aksu!, Turpan, Hami!, Karamay, Kunshan*, Jiangyin*, Changshu*, Zhangjiagang*, Cixi, Shihezi
@co
: Soledad!, Monteria+, Valledupar+, Neiva+, Sincelejo, Riohacha, Quibdo, Soacha+, Bello!+, Barrancabermeja
@cd
: Tshikapa+, Likasi+, Kikwit+, Boma+, Kalemie+, Kindu, Gemena, Isiro
@cg
: Dolisie, Ouesso
@ci
: Gagnoa, Divo!
@cu
: Cienfuegos!, Bayamo!, Pinar del Rio
@do
: La Vega, San Pedro de Macoris
@ec
: Loja!, Riobamba, Babahoyo, Quevedo
@eg
: Shubra el-Kheima*, Mahalla/El Mahalla El Kubra+, Zagazig+, Damanhur+, Beni Suef+, Kafr el-Sheikh, Banha, Taba
@et
: Jijiga+, Shashamane+, Arba Minch, Debre Birhan, Shire!, Nekemte
@gh
: Ashaiman, Bolgatanga, Koforidua, Bawku
@gn
: Boke
@ht
: Delmas!, Petion-Ville/Pétion-Ville+
@hn
: Choloma+
@in
: Bhiwandi+, Saharanpur+, Firozabad+, Nanded+, Akola+, Gulbarga/Kalaburagi+, Loni!+, Ulhasnagar+, Erode!+, Davanagere+, Rajahmundry+
: Ballari/Bellary+, Muzaffarnagar+, Latur+, Dhule+, Korba+, Bhilwara+, Ahmednagar+, Kadapa+, Sambalpur+, Shahjahanpur+, Satara, Bijapur+
: Rampur!+, Shivamogga/Shimoga+, Chandrapur+, Junagadh+, Bardhaman+, Nizamabad+, Parbhani+, Tumkur/Tumakuru+, Khammam, Dewas+, Ichalkaranji
: Jalna+, Satna+, Purnia, Rewa!, Anantapur+, Tiruppur+, Vasai-Virar*, Kalyan*, Pimpri-Chinchwad*, Sangli+, Baharampur, Sonipat+, Etawah
: Hapur+, Bahraich, Unnao, Rae Bareli, Amethi, Balrampur
@id
: South Tangerang*, Bandar Lampung*, Samarinda+, Tasikmalaya+, Banjarmasin+, Serang+, Jambi+, Cimahi+, Cilegon+, Bengkulu+, Kendari+
: Sukabumi+, Kediri, Pekalongan, Tegal, Lhokseumawe, Gorontalo, Ternate, Sorong, Merauke, Timika, Bukittinggi, Palangkaraya, Dumai, Probolinggo
: Madiun, Jember, Banyuwangi, Gresik, Karawang+, Garut
@ir
: Eslamshahr+, Zanjan+, Qazvin+, Khorramabad+, Gorgan+, Sari!, Shahriar+, Qods, Kashan+, Dezful, Borujerd, Sabzevar, Najafabad, Bojnurd
: Birjand+, Ilam, Khoy, Semnan, Yasuj, Izeh
@iq
: Diwaniyah+, Samawah, Zakho
@jp
: Sakai!+, Sagamihara+, Funabashi+, Hachioji+, Kawaguchi+, Higashiosaka+, Matsudo+, Nishinomiya+, Kurashiki+, Fukuyama+, Amagasaki+
: Toyota!, Okazaki+, Ichinomiya+, Toyohashi+, Iwaki+, Asahikawa+, Koriyama+, Maebashi+, Takasaki+, Saga!, Tsu!, Otsu+, Kofu
@jo
: Russeifa+, Mafraq, Karak
@kz
: Kyzylorda+, Oral!, Petropavl, Turkistan, Temirtau, Ekibastuz
@ke
: Ruiru+, Kikuyu!, Kitale, Kakamega, Meru!, Kericho, Narok, Bungoma, Homa Bay
@kp
: Nampo+, Haeju, Hyesan
@kr
: Bucheon+, Ansan+, Cheonan+, Namyangju+, Gimhae+, Pyeongtaek+, Siheung+, Uijeongbu+, Gumi+, Jinju+, Wonju+, Asan!+, Gimpo+, Chuncheon+
: Suncheon+, Yeosu+, Gunsan+, Iksan+, Geoje+, Donghae, Sokcho, Jecheon, Boryeong, Icheon
@lb
: Tripoli+
@ly
: Zliten, Al Khums
@mg
: Fianarantsoa+, Toliara
@my
: Klang+, Kajang+, Seremban+, Iskandar Puteri+, Sandakan+, Tawau+, Miri!+, Kuala Terengganu+, Butterworth!, Sibu, Sungai Petani
@ml
: Koutiala, Kati!
@mr
: Rosso!
@mx
: Nezahualcoyotl*, Naucalpan+, San Luis Potosi/San Luis Potosí+, Aguascalientes+, Guadalupe!+, Tlalnepantla+, Chimalhuacan+, Tlaquepaque+
: Ciudad Lopez Mateos, Cuautitlan Izcalli+, San Nicolas de los Garza, Apodaca+, Tonala!, Irapuato+, Celaya!+, Ciudad Obregon+, Tepic+
: Cuernavaca+, Campeche+, Uruapan+, Pachuca+, Colima+, Coatzacoalcos+, Poza Rica, Ciudad Victoria+, Los Mochis+, Fresnillo, Monclova
: Piedras Negras, Chilpancingo+, Zihuatanejo, Manzanillo
@ma
: Sale!+, Temara+, Mohammedia+, El Jadida+, Khouribga, Beni Mellal+, Taza, Errachidia, Laayoune
@mz
: Chimoio+, Nacala+, Xai-Xai, Lichinga, Inhambane
@mm
: Pathein+, Monywa+, Meiktila, Magway, Pakokku, Pyay, Hpakant, Muse!, Kyaukphyu, Hakha
@np
: Bharatpur+, Butwal, Dharan, Nepalgunj, Dhangadhi, Janakpur, Hetauda
@ni
: Esteli, Matagalpa
@ng
: Oyo+, Ile-Ife, Okene, Mubi, Bida!
@pk
: Sheikhupura+, Rahim Yar Khan+, Jhang+, Dera Ghazi Khan+, Sahiwal+, Wah Cantonment+, Kasur+, Okara+, Chiniot+, Mirpur Khas+, Kamoke
: Burewala, Jacobabad, Khanewal, Hafizabad, Swabi, Charsadda, Nowshera, Miranshah, Wana!
@pa
: San Miguelito+
@py
: San Lorenzo+, Luque!+, Capiata
@pe
: Chimbote+, Ica!+, Cajamarca+, Huanuco+, Sullana+, Tarapoto, Tumbes, Huaraz, Andahuaylas, Moquegua
@ph
: Antipolo!+, Valenzuela+, Dasmarinas+, Paranaque/Parañaque+, Bacoor+, San Jose del Monte+, Las Pinas/Las Piñas+, Muntinlupa+, Imus+
: Iloilo City+, Marikina+, Calamba!+, Lapu-Lapu+, Mandaue+, Mandaluyong+, Iligan+, Butuan+, Lipa!+, Malabon+, Cabanatuan+, Navotas+
: Naga!+, Lucena!+, Tarlac+, Dagupan, Tuguegarao, Laoag, Vigan, Jolo, Surigao, Dumaguete, Roxas City, Pagadian, Catbalogan
@sa
: Khamis Mushait+, Hofuf/Al-Ahsa+, Hail!+, Jubail+, Arar
@sn
: Rufisque
@rs
: Pancevo/Pančevo
@sl
: Koidu
@so
: Burao, Jowhar
@za
: Benoni!+, Tembisa+, Khayelitsha+, Umlazi+, Soshanguve+, Krugersdorp+, Germiston+
@ss
: Aweil, Torit, Rumbek
@lk
: Anuradhapura, Kurunegala, Matara, Ratnapura, Badulla, Dehiwala-Mount Lavinia+, Moratuwa
@sd
: Gedaref/El Gadarif+, Kosti+, Ad Damazin, Rabak, Shendi, Zamzam, Dongola, Singa
@tw
: Changhua+, Yilan
@tj
: Bokhtar
@tz
: Morogoro+, Kigoma, Tabora, Iringa, Songea!, Musoma, Shinyanga, Mtwara, Geita
@th
: Pak Kret+, Phitsanulok, Lampang, Trang!, Sa Kaeo, Buriram, Tak!, Mae Sot
@tg
: Dapaong
@tn
: Ariana!
@tr
: Adapazari+, Manisa+, Gebze+, Tarsus+, Kutahya, Corum, Osmaniye+, Kirikkale, Aydin!, Mardin, Isparta, Usak, Tekirdag, Zonguldak, Kastamonu
: Rize!, Artvin, Hakkari, Sirnak, Cizre, Agri!, Kars!, Bingol, Tunceli, Siirt, Bitlis, Igdir, Canakkale, Mugla, Amasra, Corlu, Afyonkarahisar/Afyon
: Yalova, Duzce, Karabuk, Giresun, Ordu!
@ug
: Nansana+, Kira!, Mukono, Masaka, Lira!, Arua, Fort Portal, Soroti
@uz
: Qarshi/Karshi+, Kokand+, Margilan+, Navoi!, Jizzakh, Gulistan
@ve
: Maturin+, Ciudad Bolivar+, Petare!+, Turmero+, Cabimas+, Coro!, Los Teques, Puerto La Cruz, Guanare, Acarigua, San Fernando de Apure
: El Tigre
@vn
: Thu Duc*, Buon Ma Thuot+, Quy Nhon+, Vinh!+, Thanh Hoa+, Nam Dinh+, Hai Duong+, Thai Nguyen+, Rach Gia+, Long Xuyen+, Phan Thiet+
: My Tho, Pleiku, Bac Ninh, Viet Tri, Thai Binh, Ca Mau, Lang Son, Cao Bang, Ha Giang, Dien Bien Phu, Son La, Quang Ngai, Dong Hoi
@ye
: Zinjibar, Amran, Hajjah, Sayun
@zm
: Mufulira, Luanshya, Kasama, Chipata, Solwezi
@zw
: Kwekwe, Kadoma, Epworth, Hwange
@la
: Savannakhet
@lr
: Ganta
@rw
: Huye
`;
