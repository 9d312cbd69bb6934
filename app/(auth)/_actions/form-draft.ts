import type { UserId } from '@chef/contracts/ids';
import { cookies } from 'next/headers';
import {
  decodeFormDraft,
  encodeFormDraft,
  FORM_DRAFT_COOKIE,
  type FormDraft,
  formDraftCookieOptions,
} from '@/lib/auth/form-draft';
import { HOLDER_FIELD, type HolderPages, readFormHolder, signFormHolder } from '@/lib/auth/form-holder';
import { hostCookieName } from '@/lib/auth/host-cookie-name';
import { decodeSessionHolder, sessionCookieName } from '@/lib/auth/session-cookie';
import { isSecureSite } from '@/lib/http/is-secure-site';
import { getAppSecret, getAppSecrets } from '@/lib/services/secrets/get-app-secret';

const cookieName = () => hostCookieName(FORM_DRAFT_COOKIE, isSecureSite());

/** Fields of a form that show for whom it was drawn. */
export type FormProof = Readonly<Record<string, string>>;

/** The hidden field of a form that was drawn for a person: it tells who typed also after they signed out in another tab. */
export async function holderField(userId: UserId, pages: HolderPages = 'people'): Promise<FormProof> {
  return { [HOLDER_FIELD]: signFormHolder(await getAppSecret(), userId, pages) };
}

/** Whose session this browser has or had, or else for whom a form was drawn. Neither has to hold: nothing opens by it. */
async function holderOf(form?: FormData): Promise<UserId | null> {
  const token = (await cookies()).get(sessionCookieName(isSecureSite()))?.value;
  const secrets = await getAppSecrets();
  for (const secret of secrets) {
    const userId = token === undefined ? null : await decodeSessionHolder(token, secret);
    if (userId !== null) return userId;
  }
  return form === undefined ? null : readFormHolder(secrets, form);
}

/**
 * Keeps what was typed into the form of a page, for when the same person comes back to it. Returns whether it could: not where
 * nobody can tell who typed.
 */
export async function keepFormDraft(draft: Omit<FormDraft, 'holder'>, form?: FormData): Promise<boolean> {
  return keepDraftOf(await holderOf(form), draft);
}

/** The same where it is known who typed. */
export async function keepDraftOf(holder: UserId | null, draft: Omit<FormDraft, 'holder'>): Promise<boolean> {
  const sealed = holder === null ? null : await encodeFormDraft({ ...draft, holder }, await getAppSecret());
  if (sealed === null) return false;
  (await cookies()).set(cookieName(), sealed, formDraftCookieOptions(isSecureSite()));
  return true;
}

/** How a draft names the form it is of: by its page, and by a name of its own where a page has several. */
export function draftPlace(path: string, formName?: string): string {
  return formName === undefined ? path : `${path}#${formName}`;
}

/** What the person typed into the form of a page before they had to show that it is them. */
export async function readFormDraft(page: string, formName?: string): Promise<FormDraft['values']> {
  const path = draftPlace(page, formName);
  const draft = await decodeFormDraft((await cookies()).get(cookieName())?.value, await getAppSecret());
  return draft?.path === path && draft.holder === (await holderOf()) ? draft.values : {};
}

/** Forgets it, once the form was sent. */
export async function dropFormDraft(): Promise<void> {
  const jar = await cookies();
  if (jar.get(cookieName()) === undefined) return;
  jar.set(cookieName(), '', { ...formDraftCookieOptions(isSecureSite()), maxAge: 0 });
}
