import { describe, expect, it } from 'vitest';
import { distinctShare, readingEase, sentencesOf } from './text-measures.ts';

describe('text measures', () => {
  it('counts different n-grams over all texts', () => {
    expect(distinctShare(['fry the onion', 'fry the leek'], 2)).toBe(3 / 4);
    expect(distinctShare(['fry'], 2)).toBe(0);
  });

  it('cuts a step into sentences', () => {
    expect(sentencesOf('Heat the oil. Fry the onion until soft, 1.5 cm apart.')).toHaveLength(2);
  });

  it('finds short words in short sentences easier to read', () => {
    const plain = readingEase(['Fry the egg. Eat it hot.']);
    const hard = readingEase(['Caramelise approximately sixteen individual miniature cauliflower florets.']);
    expect(plain).toBeGreaterThan(hard);
  });
});
