import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AuthPage } from '@/components/account/auth-page';
import { PartialLink } from '@/components/account/partial-link';
import type { PageQuery } from '../../page-query';
import { confirmEmailChangeAction } from '../actions';

interface ConfirmEmailPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('confirmEmail.title') };
}

/** Asks for a press: programs that look links up before people do would otherwise use them up. */
export default async function ConfirmEmailPage({ searchParams }: ConfirmEmailPageProps) {
  const [t, { token }] = await Promise.all([getTranslations('auth'), searchParams]);
  if (typeof token !== 'string' || token === '') {
    return (
      <PartialLink>
        <a href="/account/security/email" className="button button-primary">
          {t('badLink.again')}
        </a>
      </PartialLink>
    );
  }
  return (
    <AuthPage title={t('confirmEmail.title')} intro={t('confirmEmail.text')}>
      <ActionForm
        action={confirmEmailChangeAction}
        hidden={{ token }}
        submit={t('confirmEmail.submit')}
        fields={[]}
        done={{
          title: t('confirmEmail.doneTitle'),
          text: t('confirmEmail.doneText'),
          more: (
            <p className="mt-5">
              <a href="/account/security" className="button button-primary">
                {t('confirmEmail.next')}
              </a>
            </p>
          ),
        }}
      />
    </AuthPage>
  );
}
