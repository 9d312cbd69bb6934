import type { getTranslations } from 'next-intl/server';

const USER_PREFIX = 'user:';

/** Says who did something: `user:usr_…`, `system` or `anonymous` of the audit log, in words. */
export function actorText(
  actor: string,
  subjectUserId: string | null,
  t: Awaited<ReturnType<typeof getTranslations<'staff.events'>>>,
): string {
  if (actor === 'system' || actor === 'anonymous') return t(`actors.${actor}`);
  if (!actor.startsWith(USER_PREFIX)) return t('actors.other', { actor });
  const id = actor.slice(USER_PREFIX.length);
  return id === subjectUserId ? t('actors.self') : t('actors.user', { id });
}
