/** GPT-2's split of a text into words, as llama.cpp has it under `tokenizer.ggml.pre = "gpt-2"`. */
const WORDS = /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu;

/** The pieces within which pairs are joined; together they are the text. */
export function splitWords(text: string): string[] {
  return text.match(WORDS) ?? [];
}
