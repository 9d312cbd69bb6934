import { describe, expect, it } from 'vitest';
import { EMPTY_FORM } from './form-values.ts';
import { NO_PROBLEMS } from './problem-fields.ts';
import { standingProblems } from './standing-problems.ts';

const sent = { ...EMPTY_FORM, ingredients: ['glue'], wish: 'steak' };
const answer = { fields: { ingredients: 'no food', wish: 'clash' }, lines: new Set([0]), general: null };

describe('standingProblems', () => {
  it('holds while nothing was changed', () => {
    expect(standingProblems(answer, sent, sent)).toEqual(answer);
    expect(standingProblems(answer, { ...sent, servings: 3 }, sent)).toEqual(answer);
  });

  it('lets go of the field that was changed, and of no other', () => {
    const mended = standingProblems(answer, { ...sent, wish: 'soup' }, sent);
    expect(mended.fields).toEqual({ ingredients: 'no food' });
    const listed = standingProblems(answer, { ...sent, ingredients: [] }, sent);
    expect(listed.fields).toEqual({ wish: 'clash' });
    expect(listed.lines.size).toBe(0);
    expect(standingProblems(answer, { ...sent, draft: 'eg' }, sent).fields).toEqual({ wish: 'clash' });
  });

  it('says nothing before anything was sent', () => {
    expect(standingProblems(answer, sent, null)).toBe(NO_PROBLEMS);
  });
});
