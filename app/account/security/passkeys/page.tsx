import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AddPasskey } from '@/components/account/add-passkey';
import { deviceName } from '@/components/account/device-name';
import { browserOf } from '@/lib/auth/browser-of';
import { listPasskeys } from '@/lib/services/passkeys/list-passkeys';
import { readFormDraft } from '../../../(auth)/_actions/form-draft';
import { recentlySignedInPage } from '../_components/page-context';
import { SecurityPage } from '../_components/security-page';
import { addPasskeyAction, beginPasskeyRegistrationAction, removePasskeyAction } from '../passkey-actions';

const PATH = '/account/security/passkeys';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('passkeys.title'), robots: { index: false } };
}

/** The person's passkeys, and a way to make one more. */
export default async function PasskeysPage() {
  const ctx = await recentlySignedInPage(PATH);
  const [t, account, format, passkeys, sent, draft] = await Promise.all([
    getTranslations('security'),
    getTranslations('account'),
    getFormatter(),
    listPasskeys({ ctx }),
    headers(),
    readFormDraft(PATH),
  ]);
  const day = (date: Date) => format.dateTime(date, 'day');
  return (
    <SecurityPage
      title={t('passkeys.title')}
      intro={t('passkeys.text')}
      back={{ href: '/account/security', label: t('back') }}
    >
      {passkeys.length === 0 ? null : (
        <ul className="grid gap-3" aria-label={t('passkeys.title')}>
          {passkeys.map(({ id, name, createdAt, lastUsedAt, isBackedUp }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-3 rounded-2xl border border-line bg-raised p-4"
            >
              <div>
                <h2 className="font-sans text-base font-semibold tracking-normal wrap-anywhere">{name}</h2>
                <p className="text-soft">
                  {t('passkeys.made', { date: day(createdAt) })} ·{' '}
                  {lastUsedAt === null
                    ? t('passkeys.notUsed')
                    : t('passkeys.lastUsed', { date: day(lastUsedAt) })}
                  {isBackedUp ? ` · ${t('passkeys.synced')}` : ''}
                </p>
              </div>
              <ActionForm
                action={removePasskeyAction}
                hidden={{ id }}
                submit={t('passkeys.remove')}
                label={t('passkeys.removeLabel', { name })}
                isMain={false}
                fields={[]}
              />
            </li>
          ))}
        </ul>
      )}
      <section
        aria-labelledby="add"
        className="grid gap-5 rounded-2xl border border-line bg-raised p-5 sm:p-7"
      >
        <h2 id="add" className="text-2xl">
          {t('passkeys.add')}
        </h2>
        <AddPasskey
          key={passkeys.length}
          begin={beginPasskeyRegistrationAction}
          action={addPasskeyAction}
          name={draft.name ?? deviceName(browserOf(sent.get('user-agent') ?? ''), account)}
        />
        <noscript>
          <p>{t('passkeys.needsJs')}</p>
        </noscript>
      </section>
    </SecurityPage>
  );
}
