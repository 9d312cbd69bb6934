import { generateRequestSchema } from '@chef/contracts/generate-request';
import { checkRequestSchema } from '@chef/contracts/recipe-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fromZodError, jsonPointer } from './zod-problem.ts';

function errorsOf(schema: z.ZodType, value: unknown) {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : fromZodError(parsed.error).errors;
}

describe('jsonPointer', () => {
  it('escapes as RFC 6901 section 3 says', () => {
    expect(jsonPointer(['a/b', 'm~n', 0])).toBe('/a~1b/m~0n/0');
    expect(jsonPointer([])).toBe('');
  });
});

describe('fromZodError', () => {
  it('points at each thing to change and says what to do', () => {
    const errors = errorsOf(generateRequestSchema, {
      ingredients: Array.from({ length: 200 }, () => 'rice'),
      allergies: ['peanut', 'kryptonite'],
      servings: 2.5,
      maxMinutes: 1,
      alergies: ['milk'],
    });
    const at = Object.fromEntries(errors.map((e) => [e.pointer, [e.code, e.detail]]));
    expect(at['/ingredients']).toEqual(['too_big', 'Use at most 60 entries.']);
    expect(at['/allergies/1']?.[0]).toBe('unknown_value');
    expect(at['/allergies/1']?.[1]).toContain('peanut, wheat');
    expect(at['/servings']).toEqual(['wrong_type', 'Send a whole number.']);
    expect(at['/maxMinutes']).toEqual(['too_small', 'Use at least 5.']);
    expect(at['/alergies']?.[0]).toBe('unknown_member');
    expect(JSON.stringify(errors)).not.toContain('kryptonite');
  });

  it('explains the closest form of a union', () => {
    const errors = errorsOf(checkRequestSchema, { title: 'Soup', ingredients: [] });
    expect(errors.map((e) => [e.pointer, e.detail])).toEqual([['/ingredients', 'Use at least 1 entry.']]);
  });
});
