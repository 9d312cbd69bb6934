import { describe, expect, it } from 'vitest';
import { assertFewBeginnings } from './assert-few-beginnings.ts';

const chain = (count: number, body: (next: string) => string) =>
  [
    'root ::= r0',
    ...Array.from({ length: count }, (_, at) => `r${at} ::= ${body(`r${at + 1}`)}`),
    `r${count} ::= "b"`,
  ].join('\n');

describe('the ways in which a grammar may begin', () => {
  it.each([
    ['literals, classes and comments', 'root ::= "a(" [a-z()|] # a ( comment\n'],
    ['an option of what may be nothing', 'root ::= word{2} ws?\nword ::= [a-z]+\nws ::= [ \\t]*'],
    ['rules inside themselves behind a text', 'root ::= term ("+" root)?\nterm ::= [0-9]+ | "(" root ")"'],
    ['many options in a row', `root ::= ${'"a"? '.repeat(500)}"b"`],
    ['rules that name the next twice, one behind the other', chain(200, (next) => `${next} ${next}`)],
    ['ten thousand alternatives', `root ::= ${'"a" | '.repeat(9999)}"b"`],
    ['forty letters, a rule each', chain(40, (next) => `"x" (${next} | ${next})`)],
  ])('may be: %s', (_, grammar) => {
    expect(() => assertFewBeginnings(grammar)).not.toThrow();
  });

  it.each([
    ['rules that name the next in two ways', chain(30, (next) => `${next} | ${next}`), 'ways in one place'],
    ['the same behind a text', chain(30, (next) => `"x"? (${next} | ${next})`), 'ways in one place'],
    [
      'groups behind a text',
      `${chain(13, (next) => `${next} | ${next}`)}\nx ::= "x" (r0 | r0 | r0)`,
      'ways in one place',
    ],
    ['groups of them', chain(16, (next) => `(${next} | ${next}) | (${next} | ${next})`), 'ways in one place'],
    ['nothing, in many ways', `root ::= ${'("" | "") '.repeat(30)}"b"`, 'may be nothing'],
    ['rules that begin with each other', chain(5000, (next) => next), 'begin with each other'],
  ])('may not be: %s', (_, grammar, why) => {
    expect(() => assertFewBeginnings(grammar)).toThrow(why);
  });
});
