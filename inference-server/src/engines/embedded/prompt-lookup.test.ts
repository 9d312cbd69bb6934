import { describe, expect, it } from 'vitest';
import { PromptLookup } from './prompt-lookup.ts';

const END = 99;
const open = (...prompt: number[]) => new PromptLookup(prompt, (token) => token === END);

describe('PromptLookup', () => {
  it('guesses what followed the last two tokens the last time', () => {
    expect(open(1, 2, 3, 4, 5, 6, 7, 1, 2).draft(10)).toEqual([3, 4, 5, 6]);
    expect(open(1, 2, 3, 1, 2, 4, 1, 2).draft(1)).toEqual([4]);
  });

  it('looks at what was written too', () => {
    const lookup = open(1, 2);
    for (const token of [7, 8, 9, 7, 8]) lookup.push(token);
    expect(lookup.draft(2)).toEqual([9, 7]);
  });

  it('guesses nothing where nothing is known, never an end, and never itself', () => {
    expect(open(1, 2, 3).draft(4)).toEqual([]);
    expect(open().draft(4)).toEqual([]);
    expect(open(1, 2, 3, END, 1, 2).draft(4)).toEqual([3]);
    expect(open(1, 2, END, 1, 2).draft(4)).toEqual([]);
    expect(open(1, 2, 3, 1, 2).draft(0)).toEqual([]);
  });

  it('stops after guesses that were wrong, and tries again later', () => {
    const lookup = open(1, 2, 3, 1, 2);
    let drafts = 0;
    for (let round = 0; round < 60; round++) {
      if (lookup.draft(3).length > 0) drafts++;
      for (const token of [100 + round, 1, 2]) lookup.push(token);
    }
    expect(drafts).toBeGreaterThan(1);
    expect(drafts).toBeLessThan(8);
  });
});
