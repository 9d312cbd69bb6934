import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AuthPage } from './auth-page';

/** Stands in for a form that a mailed link opens, where the address came without its secret: no press could do anything. */
export async function PartialLink({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations('auth.badLink');
  return (
    <AuthPage title={t('partTitle')} intro={t('partText')}>
      {children}
    </AuthPage>
  );
}
