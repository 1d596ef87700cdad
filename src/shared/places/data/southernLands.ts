/** See gazetteer.ts for the form of these lists. */
export const AFRICA = `
@eg
: Alexandria*, Giza*, Port Said+, Suez+, Luxor+, Mansoura+, Tanta+, Asyut/Assiut+, Ismailia+, Aswan+, Sharm el-Sheikh/Sharm El Sheikh, Hurghada, Arish/El-Arish, Minya, Damietta, Fayoum, Sohag, Qena, Mersa Matruh, Marsa Alam, New Administrative Capital, Dahab; Sinai/Sinai Peninsula; North Sinai; Nile Delta
@ly
: Benghazi+, Misrata+, Sirte, Derna, Tobruk, Zawiya, Sabha, Ajdabiya, Bani Walid, Zuwara, Tarhuna, Bayda; Cyrenaica; Fezzan
@tn
: Sfax+, Sousse, Kairouan, Bizerte, Gabes, Gafsa, Sidi Bouzid, Hammamet, Djerba, Monastir, Zarzis, Kasserine
@dz
: Oran+, Constantine!+, Annaba+, Blida+, Batna, Setif+, Tizi Ouzou, Bejaia, Tamanrasset, In Amenas, Tlemcen; Kabylia
@ma
: Casablanca*, Marrakesh/Marrakech*, Fez/Fes*, Tangier/Tangiers*, Agadir+, Meknes+, Oujda+, Kenitra, Tetouan, Essaouira, Safi, Al Hoceima, Dakhla, Amizmiz, Nador; Rif
@mr
: Nouadhibou
@sd
: Omdurman*, Port Sudan+, El Fasher/Al-Fashir/el-Fasher+, Nyala+, Kassala+, El Obeid/El-Obeid+, Wad Madani, Geneina/El Geneina/El-Geneina, Zalingei, Kadugli, Atbara, Bahri, Sennar, Tawila, Babanusa; Darfur/North Darfur/South Darfur/West Darfur; Kordofan/North Kordofan/South Kordofan/West Kordofan; Gezira/Al-Jazirah; Blue Nile
@ss
: Malakal, Bor, Wau, Bentiu, Yei; Jonglei; Upper Nile; Unity State; Abyei
@et
: Mekelle/Mekele+, Gondar+, Adama+, Hawassa, Bahir Dar, Dire Dawa, Lalibela, Axum, Jimma, Harar, Dessie, Gambella; Tigray; Amhara!; Oromia; Afar; Somali Region
@er
: Massawa, Keren, Assab, Barentu
@dj
: Obock
@so
: Hargeisa+, Kismayo/Kismayu, Bosaso/Bosasso, Baidoa, Garowe, Galkayo, Beledweyne, Merca, Berbera, Las Anod; Somaliland; Puntland; Jubaland
@ke
: Mombasa*, Kisumu+, Nakuru+, Eldoret+, Thika, Garissa, Malindi, Lamu, Naivasha, Nyeri, Lodwar, Dadaab, Kakuma, Shakahola, Kiambu, Machakos, Wajir, Mandera; Kibera; Rift Valley
@ug
: Entebbe, Gulu, Jinja, Mbarara, Kasese, Mbale, Mpondwe
@tz
: Dar es Salaam*, Mwanza+, Arusha+, Zanzibar+, Mbeya, Tanga, Bukoba, Moshi, Kilimanjaro/Mount Kilimanjaro
@rw
: Gisenyi, Butare, Musanze
@bi
: Bujumbura+
@cd
: Lubumbashi*, Mbuji-Mayi*, Goma*, Kisangani*, Kananga*, Bukavu+, Bunia+, Kolwezi, Beni, Butembo, Uvira, Mbandaka, Matadi, Sake!, Masisi, Walikale, Rutshuru, Minova; North Kivu; South Kivu; Ituri; Katanga; Kasai; Equateur/Équateur; Kivu
@cg
: Pointe-Noire+
@ga
: Port-Gentil, Franceville
@gq
: Bata
@cm
: Douala*, Garoua, Bamenda, Buea, Maroua, Bafoussam, Kumba
@cf
: Bambari, Bouar, Bria, Birao
@td
: Moundou, Abeche, Adre/Adré
@ne
: Zinder, Maradi, Agadez, Diffa, Tahoua, Arlit, Dosso; Tillaberi/Tillabéri
@ng
Lagos State: Lagos*, Ikeja, Lekki, Badagry, Ikorodu
Kano~: Kano*; Kaduna~: Kaduna*, Zaria; Rivers State: Port Harcourt*; Oyo State: Ibadan*, Ogbomosho; Edo State: Benin City*; Borno State/Borno: Maiduguri+, Bama, Chibok, Konduga, Gwoza, Dikwa; Plateau State: Jos+, Bokkos; Benue State/Benue: Makurdi, Yelwata; Zamfara State/Zamfara: Gusau; Katsina State: Katsina; Sokoto State: Sokoto+; Ogun State: Abeokuta+; Enugu State: Enugu+; Anambra State/Anambra: Onitsha+, Awka, Nnewi; Kwara State: Ilorin+, Eruku; Niger State: Minna, Mokwa, Suleja, Papiri; Kebbi State/Kebbi: Birnin Kebbi, Maga; Bauchi State: Bauchi; Yobe State/Yobe: Damaturu, Potiskum; Adamawa State/Adamawa: Yola; Imo State: Owerri; Delta State: Asaba, Warri; Osun State: Osogbo, Ife; Ondo State: Akure, Owo; Cross River State: Calabar; Akwa Ibom: Uyo; Bayelsa: Yenagoa; Abia State: Aba, Umuahia; Kogi State: Lokoja; Ekiti State: Ado Ekiti; Gombe State: Gombe; Jigawa State: Dutse; Nasarawa State: Lafia; Taraba State: Jalingo; Ebonyi State: Abakaliki
@bj
: Cotonou+, Parakou
@tg
: Kara, Sokode
@gh
: Kumasi*, Tamale+, Takoradi/Sekondi-Takoradi, Tema, Cape Coast, Obuasi, Sunyani; Ashanti
@ci
: Abidjan*, Bouake/Bouaké+, Korhogo, San Pedro, Daloa, Grand-Bassam
@bf
: Bobo-Dioulasso+, Djibo, Dori, Barsalogho, Fada N'Gourma, Solenzo
@ml
: Timbuktu/Tombouctou, Gao, Mopti, Kidal, Sikasso, Segou, Kayes, Menaka, Tinzaouaten, Bandiagara
@sn
: Touba+, Thies/Thiès, Saint-Louis, Ziguinchor, Kaolack, Mbour; Casamance
@gm
: Serekunda, Brikama
@gn
: Nzerekore/Nzérékoré, Kankan, Kindia, Labe; Simandou
@gw
: Bafata
@sl
: Bo, Kenema, Makeni
@lr
: Buchanan!, Gbarnga
@cv
: Mindelo
@ao
: Huambo+, Lobito+, Benguela+, Lubango+, Cabinda
@zm
: Kitwe+, Ndola+, Livingstone!, Kabwe, Chingola
@zw
: Bulawayo+, Mutare, Gweru, Masvingo, Victoria Falls, Chitungwiza+
@mw
: Blantyre+, Mzuzu, Zomba
@mz
: Beira+, Nampula+, Pemba, Quelimane, Tete, Matola, Palma!, Mocimboa da Praia; Cabo Delgado
@mg
: Toamasina, Antsirabe, Mahajanga, Antsiranana
@bw
: Francistown, Maun
@na
: Walvis Bay, Swakopmund, Ondangwa
@za
Gauteng: Johannesburg/Joburg* (Soweto, Sandton, Alexandra, Hillbrow), Ekurhuleni*, Centurion!, Vereeniging, Boksburg
Western Cape: Cape Town*, Stellenbosch, George!, Paarl, Knysna
KwaZulu-Natal: Durban/eThekwini*, Pietermaritzburg+, Newcastle, Richards Bay, Ladysmith
Eastern Cape: Gqeberha/Port Elizabeth*, East London+, Mthatha, Lusikisiki
Free State!: Bloemfontein+, Welkom; Limpopo: Polokwane, Musina, Makhado; Mpumalanga: Mbombela/Nelspruit, Witbank; North West Province: Rustenburg+, Marikana, Stilfontein; Northern Cape: Kimberley!, Upington
@sz
: Manzini
@mu
: Curepipe
`;

export const SOUTH_AMERICA = `
@br
São Paulo State/Sao Paulo State: São Paulo/Sao Paulo*, Campinas*, Guarulhos*, Santos!+, Ribeirão Preto+, Sorocaba+, São José dos Campos+, Osasco, São Bernardo do Campo, Guarujá, Vinhedo
Rio de Janeiro State: Rio de Janeiro/Rio!* (Copacabana, Ipanema, Rocinha, Complexo da Penha, Complexo do Alemão), Niterói+, Petrópolis, São Gonçalo, Duque de Caxias
Minas Gerais: Belo Horizonte*, Uberlândia+, Brumadinho, Mariana!, Ouro Preto, Juiz de Fora, Contagem
Bahia: Salvador!*, Feira de Santana+, Ilhéus, Porto Seguro
Rio Grande do Sul: Porto Alegre*, Caxias do Sul, Pelotas, Santa Maria, Canoas, Gramado
Paraná: Curitiba*, Londrina+, Foz do Iguaçu, Maringá; Pernambuco: Recife*, Olinda, Caruaru; Ceará: Fortaleza*; Pará: Belém/Belem*, Santarém, Marabá, Altamira; Amazonas: Manaus*; Goiás: Goiânia*; Maranhão: São Luís*; Santa Catarina: Florianópolis+, Joinville+, Blumenau, Chapecó; Espírito Santo: Vitória; Mato Grosso: Cuiabá; Mato Grosso do Sul: Campo Grande; Rondônia: Porto Velho; Acre!: Rio Branco; Roraima: Boa Vista; Amapá: Macapá; Alagoas: Maceió; Paraíba: João Pessoa; Sergipe: Aracaju; Rio Grande do Norte: Natal!; Piauí: Teresina; Tocantins: Palmas
@ar
: Cordoba/Córdoba*, Rosario*, Mendoza*, La Plata+, Tucuman/San Miguel de Tucumán+, Mar del Plata+, Salta+, Santa Fe+, San Juan+, Bahia Blanca/Bahía Blanca+, Neuquen, Bariloche, Ushuaia, Resistencia, Corrientes, Posadas; Patagonia; Chubut; Jujuy; Tierra del Fuego
@cl
: Valparaiso/Valparaíso+, Concepcion/Concepción+, Antofagasta+, Vina del Mar/Viña del Mar+, Temuco+, Iquique, Rancagua, Arica, Punta Arenas, Talca, Puerto Montt, Calama, Copiapo, Quilpue; Easter Island; Araucania/Araucanía; Atacama
@pe
: Arequipa*, Trujillo+, Chiclayo+, Piura+, Cusco/Cuzco+, Iquitos+, Huancayo, Puno, Juliaca, Ayacucho, Callao+, Machu Picchu, Tacna, Pucallpa, Pataz
@co
: Medellin/Medellín*, Cali*, Barranquilla*, Cartagena*, Cucuta/Cúcuta+, Bucaramanga+, Pereira!+, Santa Marta+, Ibague, Pasto, Manizales, Buenaventura, Tumaco, Armenia!, Popayan, Villavicencio, Leticia; Antioquia; Cauca; Choco/Chocó; Catatumbo; Norte de Santander; Arauca; Nariño; Putumayo
@ve
: Maracaibo*, Valencia*, Barquisimeto*, Maracay+, Ciudad Guayana+, San Cristobal, Merida, Barinas, Cumana, Puerto Cabello, La Guaira; Zulia; Essequibo; Tachira/Táchira; Margarita Island
@ec
: Guayaquil*, Cuenca+, Esmeraldas, Manta, Machala, Ambato, Durán, Portoviejo, Santo Domingo de los Tsáchilas; Galapagos/Galápagos/Galapagos Islands; Guayas; Manabi/Manabí
@bo
: Santa Cruz/Santa Cruz de la Sierra*, Cochabamba+, El Alto*, Sucre, Oruro, Potosi/Potosí, Tarija, Uyuni
@py
: Ciudad del Este, Encarnacion, Pedro Juan Caballero
@uy
: Salto, Punta del Este, Maldonado
@gy
: Linden!
`;

export const OCEANIA = `
@au
New South Wales/NSW: Sydney* (Bondi, Bondi Junction, Parramatta, Wakeley), Newcastle+, Wollongong+, Wagga Wagga, Albury, Dubbo, Tamworth, Lismore, Byron Bay, Broken Hill, Coffs Harbour, Orange!, Bathurst, Taree
Victoria: Melbourne*, Geelong+, Ballarat, Bendigo, Shepparton, Mildura, Bright!, Porepunkah, Daylesford
Queensland/Qld!: Brisbane*, Gold Coast+, Sunshine Coast+, Townsville, Cairns, Toowoomba, Mackay!, Rockhampton, Bundaberg, Mount Isa, Wieambilla, Gympie, Ingham
Western Australia: Perth*, Fremantle, Bunbury, Broome, Kalgoorlie, Geraldton, Albany, Port Hedland, Karratha, Exmouth
South Australia: Adelaide*, Mount Gambier, Whyalla, Port Lincoln, Coober Pedy, Port Augusta
Tasmania: Hobart+, Launceston, Devonport, Port Arthur
Northern Territory: Darwin!, Alice Springs, Katherine!, Uluru
Great Barrier Reef; Norfolk Island; Christmas Island
@nz
: Auckland*, Christchurch+, Hamilton!, Tauranga, Dunedin, Napier!, Nelson!, Rotorua, Queenstown, Invercargill, Palmerston North, Whanganui, New Plymouth, Gisborne, Hastings!, Mount Maunganui, Whakaari/White Island, Waitangi; South Island; North Island; Canterbury; Otago; Hawke's Bay
@fj
: Nadi, Lautoka
@pg
: Lae, Mount Hagen, Wewak, Madang, Rabaul; Bougainville; Enga; New Britain
@vu
: Luganville
@sb
: Guadalcanal, Gizo
@ws
: Savai'i
@to
: Tongatapu
`;
