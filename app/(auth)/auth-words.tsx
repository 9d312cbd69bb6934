import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { pickMessages } from '../pick-messages';

/** The words that account forms print in the browser. */
export async function AuthWords({ children }: { readonly children: ReactNode }) {
  return <NextIntlClientProvider messages={await pickMessages('auth')}>{children}</NextIntlClientProvider>;
}
