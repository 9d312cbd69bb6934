const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  deg: '°',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ntilde: 'ñ',
  times: '×',
};

/** Character references of HTML resolved, twice where a page encoded them twice. */
export function decodeEntities(text: string): string {
  const once = (value: string) =>
    value.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+[0-9]*));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : '';
    });
  return once(once(text));
}

/** Text of a value that may carry markup: tags out, references resolved, white space folded. */
export function plainHtmlText(value: string): string {
  return decodeEntities(
    decodeEntities(value)
      .replace(/<br\s*\/?>|<\/(?:p|li|div)>/gi, ' ')
      .replace(/<[^>]{0,2000}>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();
}
