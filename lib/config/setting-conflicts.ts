import type { SettingName } from './settings.ts';

const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address leads to the very machine that it is read on. */
export function isThisMachine(url: string): boolean {
  return LOCAL_HOSTS.has(new URL(url).hostname);
}

/** Settings of which either all are set or none. */
const TOGETHER: readonly (readonly SettingName[])[] = [
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['FACEBOOK_CLIENT_ID', 'FACEBOOK_CLIENT_SECRET'],
  ['APPLE_CLIENT_ID', 'APPLE_TEAM_ID', 'APPLE_KEY_ID', 'APPLE_PRIVATE_KEY'],
];

/** What is wrong between settings that are each fine; a line for each. Values are not repeated. */
export function settingConflicts(env: Readonly<Partial<Record<SettingName, unknown>>>): string[] {
  const halves = TOGETHER.flatMap((names) => {
    const missing = names.filter((name) => env[name] === undefined);
    if (missing.length === 0 || missing.length === names.length) return [];
    return [`${missing.join(', ')} must be set too, since ${names.find((name) => env[name])} is`];
  });
  const isPublic = typeof env.APP_URL === 'string' && !isThisMachine(env.APP_URL);
  return env.SIGN_IN_STAND_INS !== undefined && isPublic
    ? [...halves, 'SIGN_IN_STAND_INS must not be set where APP_URL is not an address of this machine']
    : halves;
}
