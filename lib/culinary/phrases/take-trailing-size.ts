export interface SizedName {
  readonly name: string;
  readonly size: string | null;
}

const SIZE_BEHIND =
  /^(.*\p{L}) (?:(grandes?|grandi|gros(?:se)?s?|große)|(medi[aeo]s?|median[oa]s?|moyen(?:ne)?s?|mittelgroß)|(pequeñ[oa]s?|piccol[aeio]|petite?s?|klein))$/iu;

/** "1 cebolla grande", "2 uova grandi", "1 oignon moyen": the size that stands behind the name. */
export function takeTrailingSize(name: string): SizedName {
  const match = SIZE_BEHIND.exec(name);
  if (match === null) return { name, size: null };
  const size = match[2] !== undefined ? 'large' : match[3] !== undefined ? 'medium' : 'small';
  return { name: match[1] ?? name, size };
}
