import { describe, expect, it } from 'vitest';
import { findClosing } from './find-closing.ts';

const CLOSERS = new Set(['Serve', 'Half-cover']);

describe('a sentence that serves', () => {
  it.each([
    ['12 Serve hot.', 3],
    ['- Serve hot.', 2],
    ['12@30 Serve hot.', 6],
    ['4 Fry the leeks. Serve them', 17],
    ['4 Fry until golden (74 °C). Serve ', 28],
    ['4 Half-cover and wait.', 2],
  ])('is found by its first word: %j', (line, at) => {
    expect(findClosing(line, CLOSERS)).toBe(at);
  });

  it.each(['12 Serv', '12 Serve', '4 Fry and Serve it.', '4 Serves four.', '4 Half-covered.', ''])(
    'is not there (yet): %j',
    (line) => {
      expect(findClosing(line, CLOSERS)).toBe(-1);
    },
  );
});
