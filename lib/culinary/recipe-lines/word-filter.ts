import { findUndeclared } from '../conservation/index.ts';
import { type FoodConstraints, isFoodAllowed } from '../diets/index.ts';
import type { Food } from '../foods/food.ts';
import { type LineReading, readIngredientLine, readProse } from '../reading/index.ts';
import { TEMPERATURE_FLOORS } from '../safety/index.ts';

const STEP = { part: 'step', index: 0 } as const;

/** Readings of single words; the vocabulary of a book is some thousands. */
const READINGS_MAX = 20_000;
const readings = new Map<string, LineReading>();

function readWord(word: string): LineReading {
  const known = readings.get(word);
  if (known !== undefined) return known;
  const reading = readProse(word, STEP);
  if (readings.size < READINGS_MAX) readings.set(word, reading);
  return reading;
}

/** "74 °C (165 °F", "165 °F (74 °C": no oven is so cool, so that it is the heat inside of something. */
const CORE_TEMPERATURE = /^(?:\d+\u00A0°F\u00A0\()?(\d\d)\u00A0°C/u;

/** Least time of a whole recipe that says such a word, minutes. */
const LONG_WORDS: Readonly<Record<string, number>> = { hour: 60, hours: 120, overnight: 240 };

/**
 * Whether some recipes may use a word and others not: it names a food, or how hot a food has to get inside, or a longer
 * time than there may be.
 */
export function isConditional(word: string): boolean {
  return CORE_TEMPERATURE.test(word) || word in LONG_WORDS || readWord(word).foods.length > 0;
}

/**
 * Which words a recipe of these ingredients may use: those that name no food, and those that name one of these which is
 * allowed; no core temperature below what the most delicate of them needs, and no longer time than there is. What is made
 * of two harmless words is left to the gate.
 *
 * @param phrases ingredients as people read them.
 * @param totalMinutes of the recipe; null when nothing is said of it yet.
 */
export function createWordFilter(
  phrases: readonly string[],
  constraints: FoodConstraints,
  totalMinutes: number | null = null,
): (word: string) => boolean {
  const ingredients = phrases.map((phrase, index) => readIngredientLine(phrase, index));
  const listed = ingredients.flatMap(({ foods }) => foods);
  const floor = Math.max(0, ...listed.map(({ hazard }) => floorOf(hazard)));
  const verdicts = new Map<string, boolean>();
  return (word) => {
    if (!isConditional(word)) return true;
    const core = CORE_TEMPERATURE.exec(word)?.[1];
    if (core !== undefined) return Number(core) >= floor;
    const least = LONG_WORDS[word];
    if (least !== undefined) return totalMinutes === null || least <= totalMinutes;
    let verdict = verdicts.get(word);
    if (verdict === undefined) {
      const reading = readWord(word);
      const isAllowed = reading.foods.every((food) => isFoodAllowed(food, constraints));
      verdict = isAllowed && findUndeclared(reading, listed, ingredients).length === 0;
      verdicts.set(word, verdict);
    }
    return verdict;
  };
}

const floorOf = (hazard: Food['hazard']) =>
  hazard === null ? 0 : (TEMPERATURE_FLOORS[hazard]?.celsius ?? 0);
