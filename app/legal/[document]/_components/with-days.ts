import { serverEnv } from '@/lib/config/env.server';

/** Puts the days that this installation's settings hold in the place of `{NAME}`. */
export function withDays(text: string): string {
  const env: Readonly<Record<string, unknown>> = serverEnv();
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(env[name]));
}
