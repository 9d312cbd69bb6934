/** Named character references that recipe pages leave in their ingredient lines. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  quot: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  lt: '<',
  gt: '>',
  ndash: '–',
  mdash: '—',
  frasl: '⁄',
  times: '×',
  deg: '°',
  reg: '',
  trade: '',
  frac12: '½',
  half: '½',
  frac14: '¼',
  frac34: '¾',
  frac13: '⅓',
  frac23: '⅔',
  frac18: '⅛',
  frac38: '⅜',
  frac58: '⅝',
  frac78: '⅞',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ntilde: 'ñ',
  ouml: 'ö',
  auml: 'ä',
  uuml: 'ü',
  Ouml: 'Ö',
  Auml: 'Ä',
  Uuml: 'Ü',
  szlig: 'ß',
  icirc: 'î',
  ocirc: 'ô',
  oelig: 'œ',
};

/** Largest code point of Unicode. */
const CODE_POINT_MAX = 0x10ffff;

/** Writes "&frac12;", "&#189;" and "&#xBD;" as what they stand for; leaves what is no reference alone; twice where it was encoded twice. Linear. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const once = decodeOnce(text);
  // Some pages refer to the sign of a reference: "&amp;frac12;".
  return once !== text && once.includes('&') ? decodeOnce(once) : once;
}

function decodeOnce(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[String(name)] ?? whole;
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= CODE_POINT_MAX ? String.fromCodePoint(code) : whole;
    },
  );
}
