import { createHash } from 'node:crypto';
import { Failure } from '../../failure.ts';

/**
 * Ways in which one place of a grammar may begin. The decoder walks each of them before the first token and again behind every
 * token, and rules that name two others each come to 2, 4, 8, … of them: thirty such rules keep it for minutes.
 */
const BEGINNINGS_MAX = 20_000;
/** Ways in which one place may be nothing; they multiply along a sequence. */
const NOTHINGS_MAX = 16;
/** Rules that begin with each other, one inside the other; the decoder goes down there on its stack. */
const CHAIN_MAX = 500;

const TOKEN =
  /"(?:\\.|[^"\\])*"|\[(?:\\.|[^\]\\])*\]|#[^\n]*|([a-zA-Z][\w-]*)\s*::=|[()|.*+?]|[\w-]+|\{(\d+)(,?)(\d*)\}/gsu;

interface Element {
  /** Name of a rule; null for text and groups. */
  readonly rule: string | null;
  /** Of a group; null for text and rules. */
  readonly group: Group | null;
  readonly isNothing: boolean;
  least: number;
  most: number;
}

type Sequence = Element[];
type Group = Sequence[];

/** How many ways there are to a first character, and how many to none at all. */
interface Ways {
  readonly beginnings: number;
  readonly nothings: number;
}

const ONE: Ways = { beginnings: 1, nothings: 0 };
const NOTHING: Ways = { beginnings: 0, nothings: 1 };

/** Digests of grammars that passed: a client sends the same few again and again. */
const passed = new Set<string>();
const PASSED_MAX = 256;

/**
 * Refuses a grammar with more ways to go on in one place than a request may cost. Brackets are taken to match and repetitions
 * to be in bounds, which `assertSafeGrammar` sees to.
 *
 * @throws Failure `invalid_grammar`.
 */
export function assertFewBeginnings(grammar: string): void {
  const digest = createHash('sha256').update(grammar).digest('base64');
  if (passed.has(digest)) return;
  judge(grammar);
  if (passed.size >= PASSED_MAX) passed.clear();
  passed.add(digest);
}

function judge(grammar: string): void {
  const rules = readRules(grammar);
  const known = new Map<string, Ways>();
  const knownGroups = new Map<Group, Ways>();
  const chain = new Set<string>();

  const ofRule = (name: string): Ways => {
    const before = known.get(name);
    const group = rules.get(name);
    // A rule that begins with itself, or is not there, is refused by the decoder.
    if (before !== undefined || group === undefined || chain.has(name)) return before ?? ONE;
    chain.add(name);
    if (chain.size > CHAIN_MAX) throw invalid(`has more than ${CHAIN_MAX} rules that begin with each other`);
    const ways = ofGroup(group);
    chain.delete(name);
    known.set(name, ways);
    return ways;
  };
  const ofElement = ({ rule, group, isNothing, least, most }: Element): Ways => {
    if (isNothing) return NOTHING;
    const { beginnings, nothings } = rule !== null ? ofRule(rule) : group !== null ? ofGroup(group) : ONE;
    if (least === 1 && most === 1) return { beginnings, nothings };
    if (nothings === 0) return { beginnings, nothings: least === 0 ? 1 : 0 };
    const times = Number.isFinite(most) ? most : 1;
    return {
      beginnings: beginnings * Math.max(1, times),
      nothings: nothings ** least + (least === 0 ? 1 : 0),
    };
  };
  const ofSequence = (sequence: Sequence): Ways => {
    let ways: Ways = NOTHING;
    for (const element of sequence) {
      ways = follow(ways, ofElement(element));
      if (ways.nothings === 0) break;
    }
    return ways;
  };
  const ofGroup = (group: Group): Ways => {
    const before = knownGroups.get(group);
    if (before !== undefined) return before;
    let beginnings = 0;
    let nothings = 0;
    for (const sequence of group) {
      const ways = ofSequence(sequence);
      beginnings += ways.beginnings;
      nothings += ways.nothings;
    }
    const ways = assertFew({ beginnings, nothings });
    knownGroups.set(group, ways);
    return ways;
  };
  /** The same for what comes behind a text, where the decoder goes on in the same way. */
  const visit = (group: Group): void => {
    for (const sequence of group) {
      let ways: Ways = NOTHING;
      for (const element of sequence) {
        ways = follow(ways, ofElement(element));
        if (ways.nothings === 0) ways = NOTHING;
        if (element.group !== null) visit(element.group);
      }
    }
  };

  for (const name of rules.keys()) ofRule(name);
  for (const group of rules.values()) visit(group);
}

/** The ways of one place and what comes behind it. */
function follow(before: Ways, next: Ways): Ways {
  return assertFew({
    beginnings: before.beginnings + before.nothings * next.beginnings,
    nothings: before.nothings * next.nothings,
  });
}

function assertFew(ways: Ways): Ways {
  if (ways.nothings > NOTHINGS_MAX) throw invalid('may be nothing in too many ways in one place');
  if (ways.beginnings > BEGINNINGS_MAX)
    throw invalid(`can go on in more than ${BEGINNINGS_MAX} ways in one place`);
  return ways;
}

function readRules(grammar: string): Map<string, Group> {
  const rules = new Map<string, Group>();
  const outer: Group[] = [];
  let group: Group = [[]];
  const add = (element: Partial<Element>) =>
    group.at(-1)?.push({ rule: null, group: null, isNothing: false, least: 1, most: 1, ...element });
  for (const [token, head, least, comma, most] of grammar.matchAll(TOKEN)) {
    const last = group.at(-1)?.at(-1);
    if (token.startsWith('#')) continue;
    if (head !== undefined) {
      group = [[]];
      rules.set(head, group);
    } else if (token === '(') {
      outer.push(group);
      group = [[]];
    } else if (token === ')') {
      const closed = group;
      group = outer.pop() ?? [[]];
      add({ group: closed });
    } else if (token === '|') group.push([]);
    else if (token === '*' || token === '+' || token === '?') {
      repeat(last, token === '+' ? 1 : 0, token === '?' ? 1 : Number.POSITIVE_INFINITY);
    } else if (least !== undefined) {
      const open = most === '' ? Number.POSITIVE_INFINITY : Number(most);
      repeat(last, Number(least), comma === '' ? Number(least) : open);
    } else if (/^[\w-]/.test(token)) add({ rule: token });
    else add({ isNothing: token === '""' });
  }
  return rules;
}

function repeat(element: Element | undefined, least: number, most: number): void {
  if (element === undefined) return;
  element.least = least;
  element.most = most;
}

function invalid(what: string): Failure {
  return new Failure('invalid_grammar', `The grammar ${what}.`, { param: 'grammar' });
}
