/** English function words and words any news report holds; they say nothing about a report's topic. */
export const STOP_WORDS = `
  the and that this these those with from have has had was were been being are but not for his her hers him she they them
  their its our ours your yours you who whom whose which what when where why how all any both each few more most other
  some such than too very can could will would shall should may might must does did doing done into onto over under
  again then once here there about above after before between below during through while because until against out off
  down also just only own same nor one two three four five six seven eight nine ten first second last next new now
  said say says saying told tell tells according added adding reported reports report news people year years day days
  week weeks month months time today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december morning evening night
  make made making take took taken get got like many much even still well back way since per cent percent
  mr mrs ms dr among within without however though although every another around upon via
`;
