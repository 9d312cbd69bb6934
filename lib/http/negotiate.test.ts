import { describe, expect, it } from 'vitest';
import { negotiate } from './negotiate.ts';

const BOTH = ['application/json', 'text/event-stream'] as const;

describe('negotiate', () => {
  it.each([
    [null, 'application/json'],
    ['*/*', 'application/json'],
    ['text/event-stream', 'text/event-stream'],
    ['Text/Event-Stream; charset=utf-8', 'text/event-stream'],
    ['text/event-stream;q=0.5, application/json', 'application/json'],
    ['text/*, application/json;q=0.1', 'text/event-stream'],
    ['application/json;q=0, */*', 'text/event-stream'],
    ['text/html', null],
    ['application/json;q=0', null],
  ])('answers %s with %s', (accept, expected) => {
    expect(negotiate(accept, BOTH)).toBe(expected);
  });
});
