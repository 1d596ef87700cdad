/** Elements whose text is never shown or never belongs to a text. */
export const SKIPPED_TAGS = `
  script style template svg math iframe object embed applet select option datalist textarea button canvas audio video map
  noframes frameset meter progress dialog
`;

/** Elements without content. */
export const VOID_TAGS = `area base br col embed hr img input link meta param source track wbr`;

/** Elements that begin a new line. */
export const BLOCK_TAGS = `
  address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form frame h1 h2 h3 h4
  h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption title
  amp-sidebar amp-accordion
`;

/** Elements that hold a site's furniture. */
export const FURNITURE_TAGS = `nav aside footer form menu dialog amp-sidebar`;

/** Block elements that close an open paragraph. */
export const PARAGRAPH_CLOSERS = `
  address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
  hgroup hr main menu nav ol p pre section table ul li dd dt td th tr
`;
