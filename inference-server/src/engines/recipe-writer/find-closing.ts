const SENTENCE_START = /(?:^(?:\d+(?:@\d+)?|-) |[.?!]\)? )(\p{Lu}[\p{L}-]*)(?=[^\p{L}-])/gu;

/**
 * Where a sentence begins with which the dish is served, by its first word; -1 when there is none so far.
 *
 * @param line a step's line, as far as it is written.
 */
export function findClosing(line: string, closers: ReadonlySet<string>): number {
  for (const match of line.matchAll(SENTENCE_START)) {
    const [whole, word = ''] = match;
    if (closers.has(word)) return match.index + whole.length - word.length;
  }
  return -1;
}
