import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import { hasAuthenticatorApp } from '@/lib/services/second-factor/has-second-factor';
import type { PageQuery } from '../../../page-query';
import { recentlySignedInPage } from '../_components/page-context';
import { SecurityFormPage } from '../_components/security-form-page';
import { SetUpApp } from '../_components/set-up-app';
import { changeAppAction } from '../actions';
import { authenticatorAddress, SECURITY } from '../authenticator-address';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('app.title'), robots: { index: false } };
}

/** Sets an authenticator app up, or turns it off; goes on to where somebody was who has to have one there. */
export default async function AuthenticatorPage({ searchParams }: { readonly searchParams: PageQuery }) {
  const next = safeReturnPath((await searchParams).next, SECURITY);
  const ctx = await recentlySignedInPage(authenticatorAddress(next));
  const [t, words, isOn] = await Promise.all([
    getTranslations('security'),
    getTranslations('auth.secondFactor'),
    hasAuthenticatorApp(ctx.db, ctx.actor.userId),
  ]);
  const codeField = {
    name: 'code',
    label: t('app.firstCode'),
    type: 'text',
    autoComplete: 'one-time-code',
    inputMode: 'numeric',
    hint: words('codeHint'),
  } as const;
  return (
    <SecurityFormPage title={t('app.title')} intro={t(isOn ? 'app.onText' : 'app.text')}>
      <ActionForm
        action={changeAppAction}
        hidden={{ intent: isOn ? 'off' : 'on', next }}
        lead={isOn ? null : <SetUpApp ctx={ctx} />}
        fields={isOn ? [] : [codeField]}
        submit={t(isOn ? 'app.turnOff' : 'app.turnOn')}
        done={{
          title: t('app.doneTitle'),
          text: t('codes.keep'),
          more: (
            <p className="mt-5">
              <a href={next} className="button button-primary">
                {t('codes.kept')}
              </a>
            </p>
          ),
        }}
      />
    </SecurityFormPage>
  );
}
