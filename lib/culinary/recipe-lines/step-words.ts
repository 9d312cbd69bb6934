import { findUndeclared } from '../conservation/index.ts';
import { type LineReading, readIngredientLine, readProse } from '../reading/index.ts';

const WORD = /^[(]?(.+?)[.,;:)]*$/u;
const NUMBER = /^\d+(?:\.\d+)?$/;
const STEP = { part: 'step', index: 0 } as const;

/** The words of a step as its grammar takes them apart: without brackets and what ends a clause, and without numbers. */
export function readStepWords(text: string): string[] {
  return text
    .split(/\s+/u)
    .flatMap((word) => WORD.exec(word)?.[1] ?? [])
    .filter((word) => word !== '' && !NUMBER.test(word) && !/["\\|]/.test(word));
}

/** Readings of single words; the vocabulary of a model is some thousands. */
const READINGS_MAX = 20_000;
const readings = new Map<string, LineReading>();

function readWord(word: string): LineReading {
  const known = readings.get(word);
  if (known !== undefined) return known;
  const reading = readProse(word, STEP);
  if (readings.size < READINGS_MAX) readings.set(word, reading);
  return reading;
}

/**
 * Those of a model's words that a step may use once the ingredients are listed: words that name no food, and words that
 * name one of these. What is made of two harmless words is left to the gate.
 */
export function allowedStepWords(words: readonly string[], phrases: readonly string[]): string[] {
  const ingredients = phrases.map((phrase, index) => readIngredientLine(phrase, index));
  const listed = ingredients.flatMap(({ foods }) => foods);
  const own = new Set(phrases.flatMap(readStepWords));
  return words.filter((word) => {
    const reading = readWord(word);
    return (
      reading.foods.length === 0 || own.has(word) || findUndeclared(reading, listed, ingredients).length === 0
    );
  });
}
