/** Words that newspapers' addresses run together: what "dailypost" and "lanacion" are cut into. */
export const TITLE_WORDS = `
  the le la les el los las il lo i der die das de het o os
  daily sunday weekly evening morning national international world global local metro
  times post news herald tribune guardian observer telegraph independent mail express mirror star sun standard chronicle gazette
  journal courier press examiner sentinel record register review report reporter reports bulletin dispatch argus echo leader citizen
  monitor mercury advertiser inquirer enquirer ledger globe union press today now online live wire insider business financial
  economic economist sport sports tech science nature health politics political parliament today's week month magazine digest
  beacon pilot advocate patriot republic democrat banner eagle voice view views point focus mirror network radio tv channel
  presse monde figaro parisien croix temps soir libre tribune nouvelle dépêche voix provence
  pais mundo nacion razon vanguardia periodico universal tiempo comercio tercera prensa diario noticias
  zeitung welt spiegel zeit bild kurier presse anzeiger tagblatt blatt post nachrichten rundschau
  corriere repubblica stampa giornale messaggero gazzetta
  new york los angeles washington chicago boston london moscow kyiv kiev warsaw berlin paris rome madrid jerusalem israel cairo beirut
  tehran delhi hindu hindustan india indian china japan korea tokyo hong kong straits jakarta manila bangkok sydney melbourne
  auckland toronto montreal vancouver texas florida california seattle houston dallas denver miami philadelphia detroit atlanta
  scots irish welsh british american canadian australian african arab gulf asia asian europe european euro americas
  north south west east northern southern western eastern central city county state country nation people public common free
  open daily ukrainian russian polish baltic balkan
`;
