import { cookies } from 'next/headers';
import {
  decodeFormDraft,
  encodeFormDraft,
  FORM_DRAFT_COOKIE,
  type FormDraft,
  formDraftCookieOptions,
} from '@/lib/auth/form-draft';
import { hostCookieName } from '@/lib/auth/host-cookie-name';
import { isSecureSite } from '@/lib/http/is-secure-site';
import { getAppSecret } from '@/lib/services/secrets/get-app-secret';

const cookieName = () => hostCookieName(FORM_DRAFT_COOKIE, isSecureSite());

/** Keeps what was typed into the form of a page, for when its person comes back to it. */
export async function keepFormDraft(draft: FormDraft): Promise<void> {
  const sealed = await encodeFormDraft(draft, await getAppSecret());
  if (sealed !== null) (await cookies()).set(cookieName(), sealed, formDraftCookieOptions(isSecureSite()));
}

/** What was typed into the form of a page before its person had to show that it is them. */
export async function readFormDraft(path: string): Promise<FormDraft['values']> {
  const draft = await decodeFormDraft((await cookies()).get(cookieName())?.value, await getAppSecret());
  return draft?.path === path ? draft.values : {};
}

/** Forgets it, once the form was sent. */
export async function dropFormDraft(): Promise<void> {
  const jar = await cookies();
  if (jar.get(cookieName()) === undefined) return;
  jar.set(cookieName(), '', { ...formDraftCookieOptions(isSecureSite()), maxAge: 0 });
}
