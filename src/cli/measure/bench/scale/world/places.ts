/** Towns of the gazetteer with their countries: "Town/Country". */
const TOWNS = `Lisbon/Portugal Porto/Portugal Seville/Spain Valencia/Spain Bilbao/Spain Lyon/France Marseille/France Toulouse/France
Nantes/France Lille/France Antwerp/Belgium Ghent/Belgium Rotterdam/Netherlands Utrecht/Netherlands Hamburg/Germany Bremen/Germany
Leipzig/Germany Dresden/Germany Stuttgart/Germany Zurich/Switzerland Geneva/Switzerland Vienna/Austria Graz/Austria Salzburg/Austria
Turin/Italy Naples/Italy Palermo/Italy Bologna/Italy Genoa/Italy Prague/Czechia Brno/Czechia Ostrava/Czechia Krakow/Poland
Gdansk/Poland Poznan/Poland Lodz/Poland Budapest/Hungary Debrecen/Hungary Bratislava/Slovakia Kosice/Slovakia Ljubljana/Slovenia
Zagreb/Croatia Split/Croatia Belgrade/Serbia Sofia/Bulgaria Varna/Bulgaria Plovdiv/Bulgaria Bucharest/Romania Timisoara/Romania
Athens/Greece Thessaloniki/Greece Istanbul/Turkey Ankara/Turkey Izmir/Turkey Adana/Turkey Tbilisi/Georgia Batumi/Georgia
Yerevan/Armenia Baku/Azerbaijan Almaty/Kazakhstan Astana/Kazakhstan Tashkent/Uzbekistan Samarkand/Uzbekistan Tehran/Iran
Isfahan/Iran Baghdad/Iraq Basra/Iraq Mosul/Iraq Amman/Jordan Beirut/Lebanon Cairo/Egypt Alexandria/Egypt Tunis/Tunisia
Algiers/Algeria Oran/Algeria Casablanca/Morocco Rabat/Morocco Dakar/Senegal Accra/Ghana Lagos/Nigeria Abuja/Nigeria Kano/Nigeria
Nairobi/Kenya Mombasa/Kenya Kampala/Uganda Lusaka/Zambia Harare/Zimbabwe Durban/South+Africa Pretoria/South+Africa Mumbai/India
Chennai/India Kolkata/India Jaipur/India Karachi/Pakistan Lahore/Pakistan Dhaka/Bangladesh Colombo/Sri+Lanka Bangkok/Thailand
Hanoi/Vietnam Manila/Philippines Jakarta/Indonesia Surabaya/Indonesia Osaka/Japan Nagoya/Japan Sapporo/Japan Busan/South+Korea
Daegu/South+Korea Perth/Australia Brisbane/Australia Auckland/New+Zealand Lima/Peru Cusco/Peru Quito/Ecuador Bogota/Colombia
Medellin/Colombia Caracas/Venezuela Santiago/Chile Valparaiso/Chile Cordoba/Argentina Rosario/Argentina Montevideo/Uruguay
Recife/Brazil Salvador/Brazil Curitiba/Brazil Guadalajara/Mexico Monterrey/Mexico Puebla/Mexico Montreal/Canada Toronto/Canada
Calgary/Canada Halifax/Canada Helsinki/Finland Turku/Finland Tampere/Finland Stockholm/Sweden Malmo/Sweden Uppsala/Sweden Oslo/Norway
Bergen/Norway Trondheim/Norway Copenhagen/Denmark Aarhus/Denmark Riga/Latvia Tallinn/Estonia Tartu/Estonia Vilnius/Lithuania
Kaunas/Lithuania Dublin/Ireland Cork/Ireland Glasgow/Scotland Leeds/England Bristol/England Cardiff/Wales Belfast/Northern+Ireland`;

export interface Town {
  readonly town: string;
  readonly country: string;
}

/** Where things happen. */
export const PLACES: readonly Town[] = TOWNS.split(/\s+/).map((entry) => {
  const [town = '', country = ''] = entry.replaceAll('+', ' ').split('/');
  return { town, country };
});
