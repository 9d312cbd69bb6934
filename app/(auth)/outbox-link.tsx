import { getTranslations } from 'next-intl/server';
import { hasLocalOutbox } from '@/lib/services/mail/list-outbox';

/** Leads to the mail of an installation that sends none. */
export async function OutboxLink() {
  if (!hasLocalOutbox()) return null;
  const t = await getTranslations('auth.checkMail');
  return (
    <p className="mt-5">
      <a href="/outbox" className="button max-w-full whitespace-normal text-center">
        {t('outbox')}
      </a>
    </p>
  );
}
