export interface SizedName {
  readonly name: string;
  readonly size: string | null;
}

const SIZE =
  /^(?:(grandes?|grandi|gros(?:se)?s?|große)|(medi[aeo]s?|median[oa]s?|moyen(?:ne)?s?|mittelgroß)|(pequeñ[oa]s?|piccol[aeio]|petite?s?|klein))$/iu;
const ENDS_IN_LETTER = /\p{L}$/u;

/** "1 cebolla grande", "2 uova grandi", "1 oignon moyen": the size that stands behind the name. */
export function takeTrailingSize(name: string): SizedName {
  const at = name.lastIndexOf(' ');
  const match = at < 0 ? null : SIZE.exec(name.slice(at + 1));
  const bare = name.slice(0, at);
  if (match === null || !ENDS_IN_LETTER.test(bare)) return { name, size: null };
  const size = match[1] !== undefined ? 'large' : match[2] !== undefined ? 'medium' : 'small';
  return { name: bare, size };
}
