import { describe, expect, it } from 'vitest';
import { readGbnf } from './gbnf-acceptor.test-support.ts';
import { minimiseRules } from './minimise-rules.ts';

const nothing = () => false;
const accepts = (root: string, rules: string) => readGbnf(`root ::= ${root}\n${rules}`);

describe('fewer rules', () => {
  it('are one for those that match the same, however deep', () => {
    const rules = 'a ::= "x" b\nb ::= "y" | "z"\nc ::= "x" d\nd ::= "y" | "z"';
    const { text, nameOf } = minimiseRules(rules, (name) => name === 'a');
    expect(nameOf('c')).toBe('a');
    expect(text).toBe('a ::= "x" ("y" | "z")');
  });

  it('are one for rings that match the same', () => {
    const { nameOf } = minimiseRules('a ::= "x" b?\nb ::= "x" a?', nothing);
    expect(nameOf('a')).toBe(nameOf('b'));
  });

  it('keep what is written where it is used for those who ask', () => {
    const { text, findBody } = minimiseRules('a ::= "x" b "w"\nb ::= "y"', (name) => name === 'a');
    expect(text).toBe('a ::= "xy" "w"'.replace('" "', ''));
    expect(findBody('b')).toBe('"y"');
    expect(findBody('a')).toBeNull();
  });

  it('keep a ring that only itself leads to', () => {
    const { text } = minimiseRules('a ::= "x" b\nb ::= "y" a', nothing);
    expect(text).toContain('a ::= ');
  });

  it('leave alone what is no rule of theirs', () => {
    const { text } = minimiseRules('a ::= food minutes "." [0-9]', nothing);
    expect(text).toBe('a ::= food minutes "." [0-9]');
  });

  it.each([
    ['a part that may be missing', 'b? "z"', 'b ::= "x" "y"', ['xyz', 'z'], ['xz', 'yz']],
    ['a part that comes often', 'b* "z"', 'b ::= "x" "y"', ['xyxyz', 'z'], ['xyyz']],
    ['a choice', '"w" b "z"', 'b ::= "x" | "y"', ['wxz', 'wyz'], ['wx', 'yz']],
    ['a last literal that may be missing', '"w" b', 'b ::= "x" "y"?', ['wx', 'wxy'], ['w', 'wy']],
    ['signs in literals', '"(" b', 'b ::= "|" "\\"" "]"', ['(|"]'], ['(', '|"]']],
  ])('match the same texts: %s', (_, body, other, good, bad) => {
    const rules = `a ::= ${body}\n${other}`;
    const before = accepts('a', rules);
    const after = accepts('a', minimiseRules(rules, (name) => name === 'a').text);
    for (const text of good) expect([text, before(text), after(text)]).toEqual([text, true, true]);
    for (const text of bad) expect([text, before(text), after(text)]).toEqual([text, false, false]);
  });
});
