import { describe, expect, it } from 'vitest';
import { findMissingRule } from './find-missing-rule.ts';

describe('the rule that a grammar lacks', () => {
  it.each([
    ['none', 'root ::= "no-rule" [a-z] (word | ws){1,2} # other\nword ::= [a-z]+\nws ::= " "?', null],
    ['the first', 'start ::= "a"', 'has no rule "root"'],
    ['all', '', 'has no rule "root"'],
    [
      'one that is named',
      'root ::= "a" word-2 | word\nword ::= "b"',
      'names the rule "word-2", which it does not have',
    ],
  ])('is %s', (_, grammar, fault) => {
    expect(findMissingRule(grammar)).toBe(fault);
  });
});
