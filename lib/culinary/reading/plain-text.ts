/** Letters of other alphabets that look like Latin ones: what a hidden word is written with. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  α: 'a',
  ε: 'e',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ν: 'v',
  κ: 'k',
  ι: 'i',
  η: 'n',
};
/** Digits and signs that stand for letters. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const ASCII = /^[\t\n\r -~]*$/;

/** A text as it reads to the eye: compatibility forms folded, invisible characters and look-alikes resolved. */
export function plainText(text: string): string {
  // Plain ASCII, which most lines are, hides nothing.
  if (ASCII.test(text)) return text;
  return text
    .replace(/[™®℠]/gu, '')
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[Ͱ-ӿ]/gu, (letter) => {
      const lower = letter.toLowerCase();
      return LOOKALIKES[lower] ?? letter;
    });
}

/**
 * Every reading of a text that could hide a word from a reader of plain words: "p3anut", "b.u.t.t.e.r", "pea nut".
 * The first is the text itself. Only for deciding what to refuse: the readings overshoot.
 */
export function suspiciousReadings(text: string): string[] {
  const plain = plainText(text);
  const leet = plain.replace(/(?<=\p{L})[0134570@$!](?=\p{L})/gu, (sign) => LEET[sign] ?? sign);
  const joined = leet.replace(/\b\p{L}(?:[\s.*_\-~·|/]{1,2}\p{L}\b){3,}/gu, (spelt) =>
    spelt.replace(/[^\p{L}]/gu, ''),
  );
  const closed = joined.replace(/(?<=\p{L})[*_~·|.](?=\p{L})/gu, '');
  return [...new Set([plain, leet, joined, closed])];
}
