import { redirect } from 'next/navigation';
import { keepFormDraft } from '../../../(auth)/_actions/form-draft';

/**
 * Leads a form that was sent too long after the sign-in, or after it ended in another tab, to where the person shows that
 * it is them; they come back to `path`, and what they typed is still there.
 */
export async function confirmFirst(
  problem: string | undefined,
  path: string,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (problem !== 'recent_sign_in_required' && problem !== 'unauthenticated') return;
  if (Object.keys(values).length > 0) await keepFormDraft({ path, values: { ...values } });
  redirect(`${problem === 'unauthenticated' ? '/sign-in' : '/confirm'}?next=${encodeURIComponent(path)}`);
}
