import { describe, expect, it } from 'vitest';
import { assertSafeGrammar } from './assert-safe-grammar.ts';

describe('a grammar that a caller sent', () => {
  it.each([
    ['literals and classes', 'root ::= "a|b(" [a-z()|*]+ "\\"" # a comment (with "marks'],
    ['groups and repetitions', 'root ::= ("a" | "b"){1,3} word{2} ws?\nword ::= [a-z]+\nws ::= [ \\t]*'],
    ['an option inside a repetition that has more to it', 'root ::= ("a" "b"?)* ("," " "*)+'],
    ['an alternative that is nothing', 'root ::= ("a" | "") "b"'],
    [
      'ten thousand alternatives',
      `root ::= ${Array.from({ length: 10_000 }, (_, at) => `"${at}"`).join(' | ')}`,
    ],
  ])('passes: %s', (_, grammar) => {
    expect(() => assertSafeGrammar(grammar)).not.toThrow();
  });

  it('takes a time that grows with the length of the grammar, not with its alternatives squared', () => {
    const flat = (count: number) =>
      `root ::= ${Array.from({ length: count }, (_, at) => `"${at}"`).join(' | ')}`;
    const judge = (grammar: string) => {
      const startedAt = process.cpuUsage();
      try {
        assertSafeGrammar(grammar);
      } catch {
        // Refused is as good as passed: the time is what is asked about.
      }
      const { user, system } = process.cpuUsage(startedAt);
      return (user + system) / 1000;
    };
    judge(flat(10_000));
    expect(judge(flat(40_000))).toBeLessThan(500);
    expect(judge(`root ::= ${Array.from({ length: 40_000 }, (_, at) => `(w${at})`).join(' ')}`)).toBeLessThan(
      500,
    );
  });

  it.each([
    ['repetitions inside repetitions', 'root ::= ((("a"){100}){100}){100}', 'too often'],
    ['a thousand thousands', 'root ::= ("a" "b" "c"){2000} | (("x"){1000}){1000}', 'too often'],
    ['options repeated', 'root ::= (("a"?){200}){200}', 'may be nothing'],
    ['stars of stars', 'root ::= ("a"*)*', 'may be nothing'],
    ['nothing, often', 'root ::= ("" | "a")+', 'may be nothing'],
    ['forty thousand alternatives', `root ::= ${'"a" | '.repeat(40_000)}"b"`, 'alternatives'],
    ['one repetition too long', 'root ::= "a"{2001}', '2000 times'],
    ['backwards', 'root ::= "a"{3,2}', 'fewer times'],
    ['depth', `root ::= ${'('.repeat(65)}"a"${')'.repeat(65)}`, 'deeper'],
    ['brackets left open', 'root ::= ("a"', 'open'],
    ['brackets never opened', 'root ::= "a")', 'never opened'],
    ['text that does not end', 'root ::= "a', 'does not end'],
  ])('refuses %s', (_, grammar, why) => {
    expect(() => assertSafeGrammar(grammar)).toThrow(why);
  });
});
