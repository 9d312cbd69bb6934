import { Failure } from '../../failure.ts';

/** Bounds of a grammar that a caller may send; a decoder's memory grows with each of them. */
const DEPTH_MAX = 64;
const RULES_MAX = 50_000;
const REPETITION_MAX = 2_000;
/** The decoder writes out every repetition before the first token. */
const REPETITIONS_TOTAL_MAX = 100_000;

const TOKEN = /"(?:\\.|[^"\\])*"|\[(?:\\.|[^\]\\])*\]|#[^\n]*|::=|[()]|\{(\d+)(?:,(\d*))?\}|["[{]/gsu;

/**
 * Refuses a grammar that would cost the decoder more than a request may: too deep, too many rules, or
 * repetitions by the thousand. Whether it is a grammar at all is for the decoder to say.
 *
 * @throws Failure `invalid_grammar`.
 */
export function assertSafeGrammar(grammar: string): void {
  let depth = 0;
  let rules = 0;
  let repetitions = 0;
  for (const match of grammar.matchAll(TOKEN)) {
    const [token] = match;
    if (token === '(' && ++depth > DEPTH_MAX) throw invalid(`is nested deeper than ${DEPTH_MAX}`);
    if (token === ')' && --depth < 0) throw invalid('closes a bracket that it never opened');
    if (token === '::=' && ++rules > RULES_MAX) throw invalid(`has more than ${RULES_MAX} rules`);
    if (token === '"' || token === '[' || token === '{') throw invalid('has text that does not end');
    if (match[1] === undefined) continue;
    const times = Number(match[2] || match[1]);
    // The decoder counts down from the difference, and never ends when it is negative.
    if (times < Number(match[1])) throw invalid('repeats at most fewer times than at least');
    if (times > REPETITION_MAX) throw invalid(`repeats more than ${REPETITION_MAX} times`);
    repetitions += times;
    if (repetitions > REPETITIONS_TOTAL_MAX) throw invalid('repeats too often in all');
  }
  if (depth !== 0) throw invalid('leaves a bracket open');
}

function invalid(what: string): Failure {
  return new Failure('invalid_grammar', `The grammar ${what}.`, { param: 'grammar' });
}
