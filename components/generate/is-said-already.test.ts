import { expect, it } from 'vitest';
import { isSaidAlready } from './is-said-already.ts';

it.each([
  ['2 potatoes', 'potato', true],
  ['half an onion', 'onion', true],
  ['2 Zwiebeln', 'onion', false],
  ['1 Zitrone', 'lemon', false],
  ['chicken thighs', 'chicken thigh', true],
  ['200 g Reis', 'white rice', false],
])('%j says %j: %s', (written, name, expected) => expect(isSaidAlready(written, name)).toBe(expected));
