import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words.ts';
import { BEGIN_ID, END_ID, FIRST_BYTE_ID, FIRST_MERGE_ID, PAD_ID, Tokenizer } from './tokenizer.ts';
import { trainTokenizer } from './train-tokenizer.ts';

const TEXTS = Array.from(
  { length: 40 },
  (_, index) => `${index} g|rice|rinsed\nStir the rice; don’t let the rice burn.\n`,
);

describe('the split into words', () => {
  it('keeps a space with the word behind it, and numbers apart from letters', () => {
    expect(splitWords("250 g|rice\n10 Stir, don't")).toEqual([
      ...['250', ' g', '|', 'rice', '\n', '10', ' Stir', ',', ' don', "'t"],
    ]);
  });

  it('leaves the last of several spaces to the word', () => {
    expect(splitWords('a   b  ')).toEqual(['a', '  ', ' b', '  ']);
  });
});

describe('a tokenizer', () => {
  const tokenizer = trainTokenizer(TEXTS, 300);

  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tokenizer.decode(tokenizer.encode(text))).toBe(text);
      }),
    );
  });

  it('joins what stands together often', () => {
    expect(tokenizer.encode(' rice')).toHaveLength(1);
    expect(tokenizer.encode('quinoa')).toHaveLength(6);
  });

  it('is the same for the same texts', () => {
    expect(trainTokenizer(TEXTS, 300).merges).toEqual(tokenizer.merges);
  });

  it('has control tokens, bytes and merges, no token twice, in the asked number or fewer', () => {
    expect(tokenizer.tokens.slice(0, 3)).toEqual(['<|pad|>', '<|begin|>', '<|end|>']);
    expect([PAD_ID, BEGIN_ID, END_ID]).toEqual([0, 1, 2]);
    expect(tokenizer.tokens.length).toBeLessThanOrEqual(300);
    expect(new Set(tokenizer.tokens).size).toBe(tokenizer.tokens.length);
  });

  it('never makes a control token of a text', () => {
    expect(Math.min(...tokenizer.encode('<|end|> <|pad|>'))).toBeGreaterThanOrEqual(FIRST_BYTE_ID);
  });

  it('joins the more frequent pair first, and of equals the one of the lower numbers', () => {
    const [left, right] = trainTokenizer(Array(5).fill('ab ab cd'), FIRST_MERGE_ID + 1).merges[0] ?? [];
    expect([left, right]).toEqual(['a', 'b'].map((letter) => FIRST_BYTE_ID + letter.charCodeAt(0)));
    const tied = trainTokenizer(Array(5).fill('zy\nab'), FIRST_MERGE_ID + 1);
    expect(tied.tokens.at(-1)).toBe('ab');
  });

  it('applies merges by their rank, not from left to right', () => {
    const id = (letter: string) => FIRST_BYTE_ID + letter.charCodeAt(0);
    const ranked = new Tokenizer([
      [id('b'), id('c')],
      [id('a'), id('b')],
    ]);
    expect(ranked.encode('abc')).toEqual([id('a'), FIRST_MERGE_ID]);
  });

  it('refuses a vocabulary without room for all bytes', () => {
    expect(() => trainTokenizer(TEXTS, 200)).toThrow('259 to 65,536 tokens, not 200');
  });
});
