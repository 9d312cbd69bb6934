import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { listSignInWays } from '@/lib/services/accounts/list-sign-in-ways';
import { holderField, readFormDraft } from '../../../(auth)/_actions/form-draft';
import { OutboxLink } from '../../../(auth)/outbox-link';
import { recentlySignedInPage } from '../_components/page-context';
import { SecurityFormPage } from '../_components/security-form-page';
import { changeEmailAction } from '../actions';

const PATH = '/account/security/email';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('email.change'), robots: { index: false } };
}

/** Asks for another e-mail address, which has to be confirmed from its own mailbox. */
export default async function EmailPage() {
  const ctx = await recentlySignedInPage(PATH);
  const [t, words, { email }, draft, hidden] = await Promise.all([
    getTranslations('security'),
    getTranslations('auth'),
    listSignInWays({ ctx }),
    readFormDraft(PATH),
    holderField(ctx.actor.userId),
  ]);
  return (
    <SecurityFormPage title={t('email.change')} intro={t('email.changeText', { email })}>
      <ActionForm
        action={changeEmailAction}
        hidden={hidden}
        submit={t('email.send')}
        initial={draft}
        fields={[{ name: 'email', label: t('email.new'), type: 'email', autoComplete: 'email' }]}
        done={{
          title: words('checkMail.title'),
          text: t('email.sent', { email: '{email}' }),
          more: <OutboxLink />,
        }}
      />
    </SecurityFormPage>
  );
}
