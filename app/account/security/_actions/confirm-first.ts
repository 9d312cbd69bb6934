import { redirect } from 'next/navigation';
import { draftPlace, keepFormDraft } from '../../../(auth)/_actions/form-draft';

/**
 * Leads a form that was sent too long after the sign-in, or after it ended elsewhere, to where the person shows that it is
 * them; they come back to `path`, and what they typed is still there. Where nobody can tell any more who typed, the form stays
 * as it is and says that its person is not signed in. A form that is not the only one of its page has a name.
 */
export async function confirmFirst(
  problem: string | undefined,
  path: string,
  values: Readonly<Record<string, string>> = {},
  form?: FormData,
  formName?: string,
): Promise<void> {
  if (problem !== 'recent_sign_in_required' && problem !== 'unauthenticated') return;
  const isTyped = Object.keys(values).length > 0;
  if (
    isTyped &&
    !(await keepFormDraft({ path: draftPlace(path, formName), values: { ...values } }, form)) &&
    problem === 'unauthenticated'
  )
    return;
  redirect(`${problem === 'unauthenticated' ? '/sign-in' : '/confirm'}?next=${encodeURIComponent(path)}`);
}
