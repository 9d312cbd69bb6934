import { describe, expect, it } from 'vitest';
import { BadEnvironmentError, parseServerEnv } from './env.server.ts';
import { SETTINGS } from './settings.ts';

function problemsOf(source: Record<string, string>): readonly string[] {
  try {
    parseServerEnv(source);
  } catch (error) {
    if (error instanceof BadEnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseServerEnv', () => {
  it('gives every default for an empty environment, as the table prints it', () => {
    const env: Record<string, unknown> = { ...parseServerEnv({}) };
    for (const [name, setting] of Object.entries(SETTINGS)) {
      expect([name, env[name] === undefined ? null : String(env[name])]).toEqual([name, setting.defaultText]);
    }
  });

  it('treats an empty variable as absent', () => {
    expect(parseServerEnv({ GENERATION_MODEL: '', LOG_LEVEL: '' }).LOG_LEVEL).toBe('info');
  });

  it('reports every bad variable at once, without repeating what it says', () => {
    const problems = problemsOf({
      APP_SECRET: 'hunter2',
      VISITOR_RECIPES_MAX_PER_DAY: 'many',
      DATABASE_URL: 'mysql://root@localhost/x',
      WORKER_PORT: '99999',
      LOG_LEVEL: 'loud',
    });
    expect(problems.map((p) => p.split(' ')[0])).toEqual([
      'APP_SECRET',
      'LOG_LEVEL',
      'DATABASE_URL',
      'VISITOR_RECIPES_MAX_PER_DAY',
      'WORKER_PORT',
    ]);
    expect(problems.join('\n')).not.toMatch(/hunter2|mysql/);
    expect(problems[3]).toContain('whole number from 0 to 1000000');
  });
});
