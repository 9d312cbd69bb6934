import type { UserId } from '@chef/contracts/ids';
import { cookies } from 'next/headers';
import {
  decodeFormDraft,
  encodeFormDraft,
  FORM_DRAFT_COOKIE,
  type FormDraft,
  formDraftCookieOptions,
} from '@/lib/auth/form-draft';
import { hostCookieName } from '@/lib/auth/host-cookie-name';
import { decodeSessionHolder, sessionCookieName } from '@/lib/auth/session-cookie';
import { signValue, verifyValue } from '@/lib/auth/signed-value';
import { isSecureSite } from '@/lib/http/is-secure-site';
import { getAppSecret, getAppSecrets } from '@/lib/services/secrets/get-app-secret';

const cookieName = () => hostCookieName(FORM_DRAFT_COOKIE, isSecureSite());

/** Name of the field by which a form says whom it was drawn for; nothing of it is sent back. */
const HOLDER_FIELD = 'holderToken';
const HOLDER_PURPOSE = 'form-holder';

/** The hidden field of a form that was drawn for a person: it tells who typed also after they signed out in another tab. */
export async function holderField(userId: UserId): Promise<Readonly<Record<string, string>>> {
  return { [HOLDER_FIELD]: signValue(await getAppSecret(), HOLDER_PURPOSE, userId) };
}

/** Whose session this browser has or had, or else for whom a form was drawn. Neither has to hold: nothing opens by it. */
async function holderOf(form?: FormData): Promise<UserId | null> {
  const token = (await cookies()).get(sessionCookieName(isSecureSite()))?.value;
  const field = form?.get(HOLDER_FIELD);
  for (const secret of await getAppSecrets()) {
    const userId = token === undefined ? null : await decodeSessionHolder(token, secret);
    if (userId !== null) return userId;
    const drawnFor = typeof field === 'string' ? verifyValue(secret, HOLDER_PURPOSE, field) : null;
    if (drawnFor !== null) return drawnFor as UserId;
  }
  return null;
}

/**
 * Keeps what was typed into the form of a page, for when the same person comes back to it. Returns whether it could: not where
 * nobody can tell who typed.
 */
export async function keepFormDraft(draft: Omit<FormDraft, 'holder'>, form?: FormData): Promise<boolean> {
  const holder = await holderOf(form);
  const sealed = holder === null ? null : await encodeFormDraft({ ...draft, holder }, await getAppSecret());
  if (sealed === null) return false;
  (await cookies()).set(cookieName(), sealed, formDraftCookieOptions(isSecureSite()));
  return true;
}

/** What the person typed into the form of a page before they had to show that it is them. */
export async function readFormDraft(path: string): Promise<FormDraft['values']> {
  const draft = await decodeFormDraft((await cookies()).get(cookieName())?.value, await getAppSecret());
  return draft?.path === path && draft.holder === (await holderOf()) ? draft.values : {};
}

/** Forgets it, once the form was sent. */
export async function dropFormDraft(): Promise<void> {
  const jar = await cookies();
  if (jar.get(cookieName()) === undefined) return;
  jar.set(cookieName(), '', { ...formDraftCookieOptions(isSecureSite()), maxAge: 0 });
}
