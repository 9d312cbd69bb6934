import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AuthWords } from './auth-words';

/** What they show follows from the installation's settings, which a build does not know. */
export const dynamic = 'force-dynamic';

/** Pages that carry one-time tokens tell no other site their address, and none of them belongs into a search engine. */
export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' };

export default function AuthLayout({ children }: { readonly children: ReactNode }) {
  return <AuthWords>{children}</AuthWords>;
}
