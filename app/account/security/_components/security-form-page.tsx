import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SECURITY } from '../authenticator-address';
import { SecurityPage } from './security-page';

interface SecurityFormPageProps {
  readonly title: string;
  readonly intro: string;
  /** The one form of the page. */
  readonly children: ReactNode;
}

/** The frame of a page about what opens an account that has one form, and leads back to the others. */
export async function SecurityFormPage({ title, intro, children }: SecurityFormPageProps) {
  const t = await getTranslations('security');
  return (
    <SecurityPage title={title} intro={intro} back={{ href: SECURITY, label: t('back') }}>
      <div className="rounded-2xl border border-line bg-raised p-5 sm:p-7">{children}</div>
    </SecurityPage>
  );
}
