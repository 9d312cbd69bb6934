import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AuthPage } from '@/components/account/auth-page';
import { PartialLink } from '@/components/account/partial-link';
import type { PageQuery } from '../../page-query';
import { undoEmailChangeAction } from '../actions';

interface UndoEmailChangePageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('undoEmail.title') };
}

/** Asks for a press: programs that look links up before people do would otherwise use them up. */
export default async function UndoEmailChangePage({ searchParams }: UndoEmailChangePageProps) {
  const [t, { token }] = await Promise.all([getTranslations('auth'), searchParams]);
  if (typeof token !== 'string' || token === '') {
    return (
      <PartialLink>
        <a href="/account/security" className="button button-primary">
          {t('confirmEmail.next')}
        </a>
      </PartialLink>
    );
  }
  return (
    <AuthPage title={t('undoEmail.title')} intro={t('undoEmail.text')}>
      <ActionForm
        action={undoEmailChangeAction}
        hidden={{ token }}
        submit={t('undoEmail.submit')}
        fields={[]}
        done={{
          title: t('undoEmail.doneTitle'),
          text: t('undoEmail.doneText'),
          more: (
            <p className="mt-5">
              <a href="/forgot-password" className="button button-primary">
                {t('undoEmail.next')}
              </a>
            </p>
          ),
        }}
      />
    </AuthPage>
  );
}
