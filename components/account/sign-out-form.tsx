'use client';

import type { ReactNode } from 'react';
import { forgetSavedForm } from '@/components/generate/saved-form';

/** The button that signs out. What the form kept in this browser goes too, even when the server cannot be reached. */
export function SignOutForm({ children }: { readonly children: ReactNode }) {
  return (
    <form action="/sign-out" method="post" onSubmit={forgetSavedForm}>
      <button type="submit" className="button">
        {children}
      </button>
    </form>
  );
}
