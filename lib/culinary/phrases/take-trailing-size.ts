export interface SizedName {
  readonly name: string;
  readonly size: string | null;
}

const SIZE_BEHIND =
  /^(.*\p{L}) (?:(grandes?|grandi|gros(?:se)?s?|große)|(medi[aeo]s?|median[oa]s?|moyen(?:ne)?s?|mittelgroß)|(pequeñ[oa]s?|piccol[aeio]|petite?s?|klein))$/iu;

/** First letters of those words: few names end in a word that begins so, and no other has to be gone through. */
const FIRST_LETTERS = 'gmpkGMPK';

/** "1 cebolla grande", "2 uova grandi", "1 oignon moyen": the size that stands behind the name. */
export function takeTrailingSize(name: string): SizedName {
  const last = name.lastIndexOf(' ') + 1;
  const match = last > 0 && FIRST_LETTERS.includes(name[last] ?? ' ') ? SIZE_BEHIND.exec(name) : null;
  if (match === null) return { name, size: null };
  const size = match[2] !== undefined ? 'large' : match[3] !== undefined ? 'medium' : 'small';
  return { name: match[1] ?? name, size };
}
