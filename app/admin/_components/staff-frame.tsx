import { getTranslations } from 'next-intl/server';
import { Fragment, type ReactNode } from 'react';
import { SignOutForm } from '@/components/account/sign-out-form';
import { AuthWords } from '../../(auth)/auth-words';

const FOR_SUPPORT = [['desk', '/admin']] as const;
const FOR_ADMINS = [...FOR_SUPPORT, ['staff', '/admin/staff'], ['audit', '/admin/audit']] as const;

interface StaffFrameProps {
  readonly isAdmin: boolean;
  /** Which part of the staff pages it is; a person's page belongs to the desk. */
  readonly current: (typeof FOR_ADMINS)[number][0] | 'person';
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** The frame of the pages that only staff see. */
export async function StaffFrame({ isAdmin, current, title, intro, children }: StaffFrameProps) {
  const [t, account] = await Promise.all([getTranslations('staff'), getTranslations('account')]);
  return (
    <AuthWords>
      <div className="mx-auto grid w-full max-w-5xl gap-8 px-4 pb-14 pt-6 sm:px-6">
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-2xl border border-line-strong bg-raised px-4 py-3">
          <nav aria-label={t('nav.label')} className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <span className="w-full font-semibold uppercase tracking-wide text-soft sm:w-auto">
              {t('nav.label')}
            </span>
            {(isAdmin ? FOR_ADMINS : FOR_SUPPORT).map(([name, href]) => (
              <a
                key={name}
                href={href}
                className={name === current ? 'py-1 font-semibold' : 'link py-1'}
                aria-current={name === current ? 'page' : undefined}
              >
                {t(`nav.${name}`)}
              </a>
            ))}
          </nav>
          <SignOutForm>{account('signOut')}</SignOutForm>
        </div>
        <header>
          {/* An address is one long word: smaller on a phone, and broken before its “@” if it has to be. */}
          <h1 className={`wrap-anywhere ${current === 'person' ? 'text-xl sm:text-4xl' : 'text-4xl'}`}>
            {title.split(/(?=@)/).map((part) => (
              <Fragment key={part}>
                {part.startsWith('@') ? <wbr /> : null}
                {part}
              </Fragment>
            ))}
          </h1>
          {intro === undefined ? null : <p className="mt-3 max-w-prose text-lg text-soft">{intro}</p>}
        </header>
        {children}
      </div>
    </AuthWords>
  );
}
