import { serverEnv } from '../../config/env.server.ts';

const DAY_MS = 86_400_000;

/** When a family ends that was begun at one time and used at another: unused for a while, or too old altogether. */
export function familyExpiry(begunAt: Date, usedAt: Date): Date {
  const env = serverEnv();
  const idle = usedAt.getTime() + env.REFRESH_TOKEN_IDLE_DAYS * DAY_MS;
  const absolute = begunAt.getTime() + env.REFRESH_TOKEN_ABSOLUTE_DAYS * DAY_MS;
  return new Date(Math.min(idle, absolute));
}
