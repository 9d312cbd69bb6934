import type { z } from 'zod';
import { settingConflicts } from './setting-conflicts.ts';
import { SETTINGS, type SettingName } from './settings.ts';

/** The settings of this process, parsed. */
export type ServerEnv = { readonly [K in SettingName]: z.infer<(typeof SETTINGS)[K]['schema']> };

/** Thrown when variables cannot be used; the message has one line for each of them. */
export class BadEnvironmentError extends Error {
  override readonly name = 'BadEnvironmentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The environment has ${problems.length} bad setting(s):\n${problems.map((p) => `  ${p}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** Parses every setting and reports all bad ones together. Values are not repeated: they may be secrets. */
export function parseServerEnv(source: Readonly<Record<string, string | undefined>>): ServerEnv {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const parsed = setting.schema.safeParse(source[name]);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(`${name} ${parsed.error.issues[0]?.message ?? 'is not usable'} (${setting.meaning})`);
  }
  if (problems.length > 0) throw new BadEnvironmentError(problems);
  const env = values as ServerEnv;
  const conflicts = settingConflicts(env);
  if (conflicts.length > 0) throw new BadEnvironmentError(conflicts);
  return env;
}

let current: ServerEnv | undefined;

/**
 * The settings of this process. Parsed on first use and not at import, because a build imports every module
 * in an environment that has none of them.
 */
export function serverEnv(): ServerEnv {
  current ??= parseServerEnv(process.env);
  return current;
}

/** The database of this process; throws with the way out when nobody said which one. */
export function databaseUrl(): string {
  const url = serverEnv().DATABASE_URL;
  if (url === undefined) {
    throw new BadEnvironmentError(['DATABASE_URL is not set (npm start and npm run dev bring a database)']);
  }
  return url;
}
