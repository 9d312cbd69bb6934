import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { hasAuthenticatorApp } from '@/lib/services/second-factor/has-second-factor';
import { recentlySignedInPage } from '../_components/page-context';
import { SecurityFormPage } from '../_components/security-form-page';
import { renewRecoveryCodesAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('codes.title'), robots: { index: false } };
}

/** Makes new recovery codes in place of those that are lost or used up. */
export default async function RecoveryCodesPage() {
  const ctx = await recentlySignedInPage('/account/security/recovery-codes');
  if (!(await hasAuthenticatorApp(ctx.db, ctx.actor.userId))) redirect('/account/security');
  const t = await getTranslations('security');
  return (
    <SecurityFormPage title={t('codes.title')} intro={t('codes.renewText')}>
      <ActionForm
        action={renewRecoveryCodesAction}
        fields={[]}
        submit={t('codes.renew')}
        done={{
          title: t('codes.doneTitle'),
          text: t('codes.keep'),
          more: (
            <p className="mt-5">
              <a href="/account/security" className="button button-primary">
                {t('codes.kept')}
              </a>
            </p>
          ),
        }}
      />
    </SecurityFormPage>
  );
}
