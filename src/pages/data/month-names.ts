/** Names of the months in the languages of large European and American press markets: `number name; name`. */
export const MONTH_NAMES = `
  1 januar; jänner; janvier; enero; gennaio; janeiro; januari; styczeń; stycznia; ocak; января; січня
  2 februar; februari; février; fevrier; febrero; febbraio; fevereiro; lutego; şubat; февраля; лютого
  3 märz; maerz; mars; marzo; março; marco; maart; marca; mart; марта; березня
  4 april; avril; abril; aprile; kwietnia; nisan; апреля; квітня
  5 mai; mayo; maggio; maio; mei; maj; maja; mayıs; мая; травня
  6 juni; juin; junio; giugno; junho; czerwca; haziran; июня; червня
  7 juli; juillet; julio; luglio; julho; lipca; temmuz; июля; липня
  8 august; août; aout; agosto; augustus; augusti; sierpnia; ağustos; августа; серпня
  9 september; septembre; septiembre; setiembre; settembre; setembro; września; eylül; сентября; вересня
  10 oktober; octobre; octubre; ottobre; outubro; października; ekim; октября; жовтня
  11 november; novembre; noviembre; novembro; listopada; kasım; ноября; листопада
  12 dezember; december; décembre; decembre; diciembre; dicembre; dezembro; desember; grudnia; aralık; декабря; грудня
`;
