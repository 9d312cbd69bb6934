import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ChangeNotice } from '@/components/account/change-notice';
import { AuthWords } from '../../../(auth)/auth-words';

/** What a page of organisations is come back to with. */
const CHANGES = [
  'created',
  'left',
  'deleted',
  'declined',
  'joined',
  'role',
  'removed',
  'invited',
  'revoked',
  'renamed',
  'transferred',
  'gone',
] as const;
export type OrganizationChange = (typeof CHANGES)[number];

interface OrganizationPageProps {
  readonly title: string;
  readonly intro: ReactNode;
  /** Where one comes from. */
  readonly back: { readonly href: string; readonly label: string };
  /** What was just done, as the address of the page says it. */
  readonly changed: unknown;
  readonly children: ReactNode;
}

/** The frame of the pages about organisations. */
export async function OrganizationPage({ title, intro, back, changed, children }: OrganizationPageProps) {
  const t = await getTranslations('organizations');
  const change = CHANGES.find((one) => one === changed);
  return (
    <AuthWords>
      <div className="mx-auto grid w-full max-w-3xl gap-10 px-4 py-10 sm:px-6 sm:py-14">
        <header>
          <nav aria-label={t('backLabel')}>
            <a href={back.href} className="link">
              {back.label}
            </a>
          </nav>
          <h1 className="mt-4 text-4xl wrap-anywhere">{title}</h1>
          <p className="mt-3 max-w-prose text-lg text-soft">{intro}</p>
        </header>
        {change === undefined ? null : <ChangeNotice>{t(`changed.${change}`)}</ChangeNotice>}
        {children}
      </div>
    </AuthWords>
  );
}
