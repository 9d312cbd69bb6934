/** Words of a text, in lower case. */
const words = (text: string) => text.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];

/** Share of the n-grams of all texts that are different ones (Li et al. 2016, "distinct-n"), 0 to 1. */
export function distinctShare(texts: readonly string[], n: number): number {
  let all = 0;
  const seen = new Set<string>();
  for (const text of texts) {
    const list = words(text);
    for (let at = 0; at + n <= list.length; at += 1) {
      seen.add(list.slice(at, at + n).join(' '));
      all += 1;
    }
  }
  return all === 0 ? 0 : seen.size / all;
}

/** Sentences of a step. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Flesch reading ease (Flesch 1948): 60 to 70 is plain English, higher is easier. Syllables are counted by vowels. */
export function readingEase(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const all = sentences.flatMap(words);
  if (all.length === 0) return 0;
  const syllables = all.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.835 - 1.015 * (all.length / sentences.length) - 84.6 * (syllables / all.length);
}

function countSyllables(word: string): number {
  const groups = word.replace(/e$/u, '').match(/[aeiouyàâäéèêëïîôöùûü]+/gu) ?? [];
  return Math.max(1, groups.length);
}
