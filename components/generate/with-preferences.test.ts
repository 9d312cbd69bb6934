import { expect, it } from 'vitest';
import { EMPTY_FORM } from './form-values.ts';
import { withPreferences } from './with-preferences.ts';

const PREFERENCES = {
  equipment: ['hob' as const],
  skill: 'beginner' as const,
  units: 'us' as const,
  cuisines: ['Thai'],
  isOnboarded: true,
};

it('fills in what is usual, and leaves what was chosen', () => {
  const filled = withPreferences(EMPTY_FORM, PREFERENCES);
  expect(filled).toEqual({ ...EMPTY_FORM, equipment: ['hob'], skill: 'beginner', cuisine: 'Thai' });
  for (const chosen of [
    { skill: 'advanced' as const },
    { cuisine: 'Greek' },
    { equipment: ['wok' as const] },
  ]) {
    expect(withPreferences({ ...EMPTY_FORM, ...chosen }, PREFERENCES)).toEqual({ ...EMPTY_FORM, ...chosen });
  }
});

it('chooses none of several cuisines', () => {
  expect(withPreferences(EMPTY_FORM, { ...PREFERENCES, cuisines: ['Thai', 'Greek'] }).cuisine).toBe('');
});
