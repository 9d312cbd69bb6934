import { redirect } from 'next/navigation';
import type { FormState } from '@/components/account/form-state';

/**
 * Leads a form that was sent too long after the sign-in, or after it ended in another tab, to where the person shows that
 * it is them; they come back to `path`.
 */
export async function confirmFirst({ problem }: FormState, path: string): Promise<void> {
  const next = encodeURIComponent(path);
  if (problem?.code === 'recent_sign_in_required') redirect(`/confirm?next=${next}`);
  if (problem?.code === 'unauthenticated') redirect(`/sign-in?next=${next}`);
}
