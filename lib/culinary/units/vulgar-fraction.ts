/** Fractions that kitchens measure in, smallest first. */
const FRACTIONS: readonly (readonly [value: number, glyph: string])[] = [
  [1 / 8, '⅛'],
  [1 / 4, '¼'],
  [1 / 3, '⅓'],
  [1 / 2, '½'],
  [2 / 3, '⅔'],
  [3 / 4, '¾'],
];

/** Fractions that are printed where an amount is one, but never rounded to. */
const MORE_GLYPHS: readonly (readonly [value: number, glyph: string])[] = [
  [3 / 8, '⅜'],
  [5 / 8, '⅝'],
  [7 / 8, '⅞'],
];

/** The nearest amount that spoons and cups can measure: a whole number plus an eighth, quarter, third, half… */
export function toKitchenFraction(value: number): number {
  if (value >= 10) return Math.round(value);
  const whole = Math.floor(value);
  const candidates = [0, ...FRACTIONS.map(([fraction]) => fraction), 1].map((part) => whole + part);
  const nearest = candidates.reduce((best, candidate) =>
    Math.abs(candidate - value) < Math.abs(best - value) ? candidate : best,
  );
  return nearest === 0 ? 1 / 8 : nearest;
}

/** Prints an amount with vulgar fractions, "1⅓"; falls back to at most two decimals. */
export function printFraction(value: number): string {
  const whole = Math.floor(value + 1e-9);
  const rest = value - whole;
  if (Math.abs(rest) < 1e-6) return String(whole);
  const glyph = [...FRACTIONS, ...MORE_GLYPHS].find(([fraction]) => Math.abs(fraction - rest) < 0.004)?.[1];
  if (glyph !== undefined) return whole === 0 ? glyph : `${whole}${glyph}`;
  return String(Math.round(value * 100) / 100);
}
