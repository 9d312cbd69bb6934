import type { Finding } from '../recipe/finding.ts';
import { GATE_SOURCES, type GateCode } from './gate-sources.ts';

const FAULTS: readonly (readonly [code: GateCode, pattern: RegExp])[] = [
  ['has_link', /https?:|www\.|\b[\w-]+\.(?:com|net|org|io|ru|co)\b/iu],
  ['has_markup', /<\/?[a-z!][^>]*>|&(?:#\d+|[a-z]+);|\[[^\]]*\]\(|```|\{\{|\}\}/iu],
  ['has_control_characters', /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u],
  [
    'has_prompt_talk',
    /\b(?:as an ai|language model|system prompt|ignore (?:all|previous)|i cannot help)\b/iu,
  ],
];

/** Faults of form that no line of a recipe has: links, markup, control characters, too long, empty. */
export function findFormFaults(text: string, lengthMax: number): Finding[] {
  const findings = FAULTS.filter(([, pattern]) => pattern.test(text)).map(([code]) => fault(code));
  if (text.trim().length < 2) findings.push(fault('empty_line'));
  if (text.length > lengthMax) findings.push(fault('line_too_long', { lengthMax }));
  if (!/\p{L}{2}/u.test(text)) findings.push(fault('not_words'));
  return findings;
}

function fault(code: GateCode, data: Finding['data'] = {}): Finding {
  return { code, severity: 'block', data, source: GATE_SOURCES[code] };
}
