import type { UserActor } from './actor.ts';
import { RECENT_MINUTES } from './policy.ts';

/** Whether the person showed who they are lately enough for changes of what opens the account. */
export function isRecentlySignedIn(
  { authenticatedAt }: Pick<UserActor, 'authenticatedAt'>,
  now = new Date(),
): boolean {
  return now.getTime() - authenticatedAt.getTime() <= RECENT_MINUTES * 60_000;
}
