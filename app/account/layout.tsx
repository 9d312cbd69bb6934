import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SignOutForm } from '@/components/account/sign-out-form';

/** Every page of an account shows the way out at the same place. */
export default async function AccountLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations('account');
  return (
    <>
      <div className="mx-auto flex w-full max-w-[84rem] justify-end px-4 pt-4 sm:px-6">
        <SignOutForm>{t('signOut')}</SignOutForm>
      </div>
      {children}
    </>
  );
}
