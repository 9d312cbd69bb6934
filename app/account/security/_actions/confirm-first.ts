import { redirect } from 'next/navigation';

/**
 * Leads a form that was sent too long after the sign-in, or after it ended in another tab, to where the person shows that
 * it is them; they come back to `path`.
 */
export async function confirmFirst(problem: string | undefined, path: string): Promise<void> {
  const next = encodeURIComponent(path);
  if (problem === 'recent_sign_in_required') redirect(`/confirm?next=${next}`);
  if (problem === 'unauthenticated') redirect(`/sign-in?next=${next}`);
}
