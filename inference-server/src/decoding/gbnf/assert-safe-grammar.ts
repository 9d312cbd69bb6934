import { Failure } from '../../failure.ts';

/** Bounds of a grammar that a caller may send; a decoder's memory and time grow with each of them. */
const DEPTH_MAX = 64;
const RULES_MAX = 50_000;
const ALTERNATIVES_MAX = 10_000;
const REPETITION_MAX = 2_000;
/** The decoder writes out every repetition before the first token, and those inside it each time anew. */
const WRITTEN_OUT_MAX = 100_000;

const TOKEN =
  /"(?:\\.|[^"\\])*"|\[(?:\\.|[^\]\\])*\]|#[^\n]*|::=|[()|.*+?]|[\w-]+|\{(\d+)(,?)(\d*)\}|["[{]/gsu;

/** A literal, a class, the name of a rule or a group: how many of them it comes to, and whether it may be nothing. */
interface Element {
  size: number;
  isNullable: boolean;
}

/** A group, or the whole of a rule, as far as it was read. */
interface Group extends Element {
  alternatives: number;
  isAlternativeNullable: boolean;
  last: Element | null;
}

const openGroup = (): Group => ({
  size: 0,
  isNullable: false,
  alternatives: 1,
  isAlternativeNullable: true,
  last: null,
});

/**
 * Refuses a grammar that would cost the decoder more than a request may: too deep, too many rules or alternatives,
 * repetitions by the thousand, or one of what may be nothing, which can be read in endless ways. Whether it is a grammar
 * at all is for the decoder to say.
 *
 * @throws Failure `invalid_grammar`.
 */
export function assertSafeGrammar(grammar: string): void {
  const outer: Group[] = [];
  let group = openGroup();
  let rules = 0;
  let writtenOut = 0;
  const repeat = (least: number, most: number) => {
    const { last } = group;
    if (last === null) return;
    if (most > 1 && last.isNullable) throw invalid('repeats what may be nothing');
    const times = Number.isFinite(most) ? most : least + 1;
    writtenOut += last.size * Math.max(0, times - 1);
    if (writtenOut > WRITTEN_OUT_MAX) throw invalid('repeats too often in all');
    last.size *= times;
    last.isNullable ||= least === 0;
  };
  for (const match of grammar.matchAll(TOKEN)) {
    const [token] = match;
    if (token.startsWith('#')) continue;
    if (token === '"' || token === '[' || token === '{') throw invalid('has text that does not end');
    if (token === '(') {
      outer.push(group);
      if (outer.length > DEPTH_MAX) throw invalid(`is nested deeper than ${DEPTH_MAX}`);
      group = openGroup();
    } else if (token === ')') {
      const closed = closeGroup(group);
      const around = outer.pop();
      if (around === undefined) throw invalid('closes a bracket that it never opened');
      group = around;
      add(group, closed);
    } else if (token === '|') {
      endAlternative(group);
      group.alternatives += 1;
      if (group.alternatives > ALTERNATIVES_MAX)
        throw invalid(`has more than ${ALTERNATIVES_MAX} alternatives in one place`);
    } else if (token === '::=') {
      rules += 1;
      if (rules > RULES_MAX) throw invalid(`has more than ${RULES_MAX} rules`);
      if (outer.length === 0) group = openGroup();
    } else if (token === '*' || token === '+' || token === '?') {
      repeat(token === '+' ? 1 : 0, token === '?' ? 1 : Number.POSITIVE_INFINITY);
    } else if (match[1] !== undefined) {
      const least = Number(match[1]);
      const most = match[2] === '' ? least : match[3] === '' ? Number.POSITIVE_INFINITY : Number(match[3]);
      // The decoder counts down from the difference, and never ends when it is negative.
      if (most < least) throw invalid('repeats at most fewer times than at least');
      if (Math.max(least, Number.isFinite(most) ? most : 0) > REPETITION_MAX)
        throw invalid(`repeats more than ${REPETITION_MAX} times`);
      repeat(least, most);
    } else {
      add(group, { size: 1, isNullable: token === '""' });
    }
  }
  if (outer.length !== 0) throw invalid('leaves a bracket open');
}

/** Goes on to the next element; the one before it can be repeated no more. */
function add(group: Group, element: Element): void {
  settle(group);
  group.last = element;
}

function settle(group: Group): void {
  if (group.last === null) return;
  group.size += group.last.size;
  group.isAlternativeNullable &&= group.last.isNullable;
  group.last = null;
}

function endAlternative(group: Group): void {
  settle(group);
  group.isNullable ||= group.isAlternativeNullable;
  group.isAlternativeNullable = true;
}

function closeGroup(group: Group): Element {
  endAlternative(group);
  return { size: Math.max(1, group.size), isNullable: group.isNullable };
}

function invalid(what: string): Failure {
  return new Failure('invalid_grammar', `The grammar ${what}.`, { param: 'grammar' });
}
