import type { Finding } from '../recipe/finding.ts';

const PATTERNS: readonly (readonly [code: string, pattern: RegExp])[] = [
  [
    'override_instructions',
    /\b(?:ignore|disregard|forget|override|bypass)\b[^.]{0,40}\b(?:rules?|instructions?|previous|above|prompt|allerg\w*|diets?|restrictions?|system)\b/iu,
  ],
  [
    'role_play',
    /\b(?:you are now|act as|pretend (?:to be|you)|from now on you|developer mode|jailbreak)\b/iu,
  ],
  ['fake_role', /(?:^|\n|\s)(?:system|assistant|developer)\s*:/iu],
  ['prompt_markup', /<\|[^|]*\|>|\[\/?INST\]|<\/?(?:system|s)>|```/u],
  [
    'cancel_allergy',
    /\b(?:allerg\w*|diets?)\b[^.]{0,30}\b(?:cancel\w*|off|void|no longer|gone|lifted|not real|fake)\b/iu,
  ],
];

/** Attempts to talk to the model inside free text. They are reported; the rest of the request still counts. */
export function findInjection(text: string): Finding[] {
  return PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([code]) => ({
    code,
    severity: 'info',
    data: {},
    source: 'OWASP Top 10 for LLM Applications 2025, LLM01',
  }));
}
