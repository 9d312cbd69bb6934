import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AuthPage } from '@/components/account/auth-page';
import { PartialLink } from '@/components/account/partial-link';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import type { PageQuery } from '../../page-query';
import { verifyEmailAction } from '../actions';

interface VerifyEmailPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('verify.title') };
}

/** Asks for a press: programs that look links up before people do would otherwise use them up. */
export default async function VerifyEmailPage({ searchParams }: VerifyEmailPageProps) {
  const [t, { token, next }] = await Promise.all([getTranslations('auth'), searchParams]);
  const onward = encodeURIComponent(safeReturnPath(next, '/welcome'));
  if (typeof token !== 'string' || token === '') {
    return (
      <PartialLink>
        <p className="mb-5">{t('verify.again')}</p>
        <a href={`/sign-in?next=${onward}`} className="button button-primary">
          {t('signIn.submit')}
        </a>
      </PartialLink>
    );
  }
  return (
    <AuthPage title={t('verify.title')} intro={t('verify.text')}>
      <ActionForm
        action={verifyEmailAction}
        hidden={{ token }}
        submit={t('verify.submit')}
        fields={[]}
        done={{
          title: t('verify.doneTitle'),
          text: t('verify.doneText'),
          more: (
            <p className="mt-5">
              <a href={`/sign-in?next=${onward}`} className="button button-primary">
                {t('signIn.submit')}
              </a>
            </p>
          ),
        }}
      />
      <p className="mt-6">
        <a href={`/sign-in?next=${onward}`} className="link">
          {t('verify.again')}
        </a>
      </p>
    </AuthPage>
  );
}
