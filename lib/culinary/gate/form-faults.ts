import type { Finding } from '../recipe/finding.ts';

const FAULTS: readonly (readonly [code: string, pattern: RegExp])[] = [
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
  const findings: Finding[] = FAULTS.filter(([, pattern]) => pattern.test(text)).map(([code]) => ({
    code,
    severity: 'block',
    data: {},
  }));
  if (text.trim().length < 2) findings.push({ code: 'empty_line', severity: 'block', data: {} });
  if (text.length > lengthMax)
    findings.push({ code: 'line_too_long', severity: 'block', data: { lengthMax } });
  if (!/\p{L}{2}/u.test(text)) findings.push({ code: 'not_words', severity: 'block', data: {} });
  return findings;
}
