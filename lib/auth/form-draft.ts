import { idSchema } from '@chef/contracts/ids';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';

/** Name of the cookie that keeps what was typed while its person shows that it is them. */
export const FORM_DRAFT_COOKIE = 'chef_draft';
/** Time to find the phone, seconds. */
const DRAFT_SECONDS = 600;
const SALT = 'form-draft';
/** What a cookie holds at the most, characters: more is not kept. */
const TEXT_LENGTH_MAX = 1500;

/** What was typed into a form, by field, where that form is and who typed. Never a password, a code or a token. */
const draftSchema = z.object({
  path: z.string(),
  holder: idSchema('user'),
  values: z.record(z.string(), z.string()),
});
export type FormDraft = z.output<typeof draftSchema>;

/** How the cookie is to be set: out of reach of scripts and of other sites' requests. */
export function formDraftCookieOptions(isSecure: boolean) {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge: DRAFT_SECONDS } as const;
}

/** The encrypted draft (JWE, A256GCM); null for one that is too long for a cookie. */
export async function encodeFormDraft(draft: FormDraft, secret: string): Promise<string | null> {
  if (JSON.stringify(draft).length > TEXT_LENGTH_MAX) return null;
  return encode({ token: { ...draft }, secret, maxAge: DRAFT_SECONDS, salt: SALT });
}

/** The draft; null when it is not ours, was changed or is too old. */
export async function decodeFormDraft(token: string | undefined, secret: string): Promise<FormDraft | null> {
  if (token === undefined) return null;
  const payload = await decode({ token, secret, salt: SALT }).catch(() => null);
  const parsed = draftSchema.safeParse(payload);
  return parsed.success ? parsed.data : null;
}
