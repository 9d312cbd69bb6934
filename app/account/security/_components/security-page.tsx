import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AuthWords } from '../../../(auth)/auth-words';

interface SecurityPageProps {
  readonly title: string;
  readonly intro?: string;
  /** Where one comes from. */
  readonly back: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}

/** The frame of the pages about what opens an account. */
export async function SecurityPage({ title, intro, back, children }: SecurityPageProps) {
  const t = await getTranslations('security');
  return (
    <AuthWords>
      <div className="mx-auto grid w-full max-w-2xl gap-8 px-4 py-10 sm:px-6 sm:py-14">
        <header>
          <nav aria-label={t('backLabel')}>
            <a href={back.href} className="link">
              {back.label}
            </a>
          </nav>
          <h1 className="mt-4 text-4xl">{title}</h1>
          {intro === undefined ? null : <p className="mt-3 max-w-prose text-lg text-soft">{intro}</p>}
        </header>
        {children}
      </div>
    </AuthWords>
  );
}
