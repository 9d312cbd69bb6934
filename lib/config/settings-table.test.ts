import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsTable, withSettingsTable } from './settings-table.ts';

describe('the README’s table of settings', () => {
  it('is the one of the settings (npm run settings writes it)', () => {
    const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
    expect(readme).toBe(withSettingsTable(readme));
  });

  it('has a row with default and meaning for each variable', () => {
    expect(settingsTable()).toContain(
      '| `VISITOR_RECIPES_MAX_PER_DAY` | `50` | Recipes a day for one browser',
    );
    expect(settingsTable()).toContain('| `APP_SECRET` |  | Signs visitor cookies');
  });

  it('cannot be written into a text without a place for it', () => {
    expect(() => withSettingsTable('# Nothing')).toThrow('settings:begin');
  });
});
