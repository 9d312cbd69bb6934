import { suspiciousReadings } from '../reading/plain-text.ts';
import { foldText } from './fold-text.ts';
import { PEOPLE_RULES } from './rules/people-rules.ts';
import { POISON_RULES } from './rules/poison-rules.ts';
import { PRESERVING_RULES } from './rules/preserving-rules.ts';
import { RAW_FOOD_RULES } from './rules/raw-food-rules.ts';
import { firesOnFolded, type TextRule } from './text-rule.ts';

export interface Refusal {
  /** Id of the rule. */
  readonly code: string;
  readonly source: string;
}

/** What we never help with: each with a source, cases that fire and cases that must not (tests). */
const RULES: readonly TextRule[] = [...POISON_RULES, ...PRESERVING_RULES, ...RAW_FOOD_RULES, ...PEOPLE_RULES];

/**
 * The rule under which a text asks for something that we never help with, or null. Ordinary cooking passes; so does
 * what is named only to be left out. For wishes and fridge lines, and for any line of a recipe.
 */
export function findRefusal(text: string): Refusal | null {
  for (const reading of suspiciousReadings(text)) {
    const folded = foldText(reading);
    const rule = RULES.find((candidate) => firesOnFolded(candidate, folded));
    if (rule !== undefined) return { code: rule.code, source: rule.source };
  }
  return null;
}

/** Ids of every refusal, for tests that hold each to a case. */
export const REFUSAL_CODES: readonly string[] = RULES.map(({ code }) => code);
