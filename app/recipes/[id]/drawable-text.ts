/** Letters and signs of the picture's font, as far as recipes have them (Fraunces, its Latin part); no signs that are emoji as well. */
const DRAWABLE =
  /[\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u00ff\u0131\u0152\u0153\u2010-\u2015\u2018-\u201e\u2022\u2026\u20ac]/u;

function drawn(character: string): string {
  const plain = DRAWABLE.test(character) ? character : character.normalize('NFD').replace(/\p{M}/gu, '');
  return DRAWABLE.test(plain) ? plain : ' ';
}

/**
 * A text in the letters that the picture's font has: others without their accents, or left out. For what it lacks the drawing
 * library would fetch fonts and emoji from the web, and tell the title of somebody's recipe there.
 */
export function drawableText(text: string): string {
  return [...text.normalize('NFC')].map(drawn).join('').replace(/\s+/g, ' ').trim();
}
