import {
  SUBSTITUTION_EFFECTS,
  SUBSTITUTION_FUNCTIONS,
  type Substitution,
  type SubstitutionEffect,
  type SubstitutionFunction,
  type SubstitutionPart,
} from './substitution.ts';
import { SUBSTITUTION_ROWS, SUBSTITUTION_SOURCES } from './substitution-rows.ts';

/** Reads the rows; throws `RangeError` on one that is malformed, since they are ours. */
function readRows(text: string): Substitution[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readRow);
}

function readRow(line: string): Substitution {
  const [foodId = '', per = '', parts = '', functions = '', effects = '', sourceKey = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const source = SUBSTITUTION_SOURCES[sourceKey];
  if (source === undefined) throw new RangeError(`substitutions: no source in "${line}"`);
  const { quantity, unit } = readPart(`${per} ${foodId}`);
  return {
    foodId,
    per: { quantity, unit },
    parts: parts.split('+').map((part) => readPart(part.trim())),
    functions: functions
      .split(' ')
      .map((word) => oneOf<SubstitutionFunction>(SUBSTITUTION_FUNCTIONS, word, line)),
    effects: effects.split(' ').map((word) => oneOf<SubstitutionEffect>(SUBSTITUTION_EFFECTS, word, line)),
    source,
  };
}

function oneOf<Word extends string>(words: readonly Word[], word: string, line: string): Word {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw new RangeError(`substitutions: unknown word "${word}" in "${line}"`);
  return found;
}

/** `1 tbsp flaxseed-meal`, `1 each egg`. */
function readPart(text: string): SubstitutionPart {
  const [quantity = '', unit = '', foodId = ''] = text.split(' ');
  return { foodId, quantity: Number(quantity), unit: unit === 'each' ? null : unit };
}

/** Every substitution of the table, in its order: the best first for each food. */
export const SUBSTITUTIONS: readonly Substitution[] = readRows(SUBSTITUTION_ROWS);

const BY_FOOD = new Map<string, Substitution[]>();
for (const row of SUBSTITUTIONS) BY_FOOD.set(row.foodId, [...(BY_FOOD.get(row.foodId) ?? []), row]);

/** Substitutions for one food; empty where the table has none. */
export function substitutionsFor(foodId: string): readonly Substitution[] {
  return BY_FOOD.get(foodId) ?? [];
}
