import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { isLocalRequest } from '@/lib/http/is-local-request';
import { hasLocalOutbox, listOutbox } from '@/lib/services/mail/list-outbox';
import { systemContext } from '@/lib/services/service-context';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslations('outbox'))('title'),
    robots: { index: false },
    referrer: 'same-origin',
  };
}

/** Mail of an installation that has no mail server, for the person at this machine. */
export default async function OutboxPage() {
  if (!hasLocalOutbox() || !isLocalRequest(new Headers(await headers()))) notFound();
  const [t, format, mails] = await Promise.all([
    getTranslations('outbox'),
    getFormatter(),
    listOutbox({ ctx: systemContext() }),
  ]);
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-10 sm:px-6">
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-3 text-soft">{t('text')}</p>
      {mails.length === 0 ? <p className="mt-8 text-lg">{t('empty')}</p> : null}
      <ul className="mt-8 grid gap-5">
        {mails.map((mail) => (
          <li key={mail.id} className="rounded-2xl border border-line bg-raised p-5">
            <h2 className="text-xl">{mail.subject}</h2>
            <p className="mt-1 text-soft">
              {t('to', { recipient: mail.recipient })} ·{' '}
              <time dateTime={mail.createdAt.toISOString()} className="whitespace-nowrap">
                {format.dateTime(mail.createdAt, 'second')}
              </time>
            </p>
            <MailText text={mail.text} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The text with its addresses as links. */
function MailText({ text }: { readonly text: string }) {
  return (
    <p className="mt-3 whitespace-pre-line wrap-anywhere">
      {text.split(/(https?:\/\/\S+)/).map((part) =>
        /^https?:/.test(part) ? (
          <a key={part} href={part} className="link">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
