const SENTENCE_END = /(?<=[.?!]\)?) (?=\p{Lu})/u;

/** The sentences of a step, or of its line; joined by spaces they are the text again. */
export function splitSentences(text: string): string[] {
  return text.split(SENTENCE_END);
}

/** Whether a text ends with a whole sentence: no word of it becomes another. */
export function endsSentence(text: string): boolean {
  return /[.?!]\)?$/u.test(text);
}
