const GLYPHS: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/8': '⅛',
  '3/8': '⅜',
  '5/8': '⅝',
  '7/8': '⅞',
};

/** Writes "1 1/2" as "1½" again. Linear. */
export function printFractions(text: string): string {
  return text.replace(
    /(?<![\d/])(\d+ )?([1-7]\/[2348])(?![\d/])/g,
    (written, whole: string | undefined, fraction: string) => {
      const glyph = GLYPHS[fraction];
      return glyph === undefined ? written : `${whole?.trim() ?? ''}${glyph}`;
    },
  );
}
