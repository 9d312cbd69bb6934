import { emailSchema } from '@chef/contracts/account';
import { z } from 'zod';
import type { ProviderProfile } from './provider-client.ts';

const NAME_LENGTH_MAX = 60;

const email = emailSchema.nullable().catch(null).default(null);
const name = z
  .string()
  .trim()
  .transform((text) => text.slice(0, NAME_LENGTH_MAX).trim() || null)
  .nullable()
  .catch(null)
  .default(null);
/** Apple writes booleans as words at times. */
const isTrue = z.union([z.boolean(), z.stringbool()]).catch(false).default(false);

const googleSchema = z.object({
  sub: z.string().min(1).max(255),
  email,
  email_verified: isTrue,
  hd: z.string().optional(),
  name,
});

/**
 * Google answers for its own mailboxes and those of its Workspace domains. Any other address was confirmed once, maybe
 * years ago (developers.google.com/identity/gsi/web/guides/verify-google-id-token), so it counts as unconfirmed.
 */
export function readGoogleClaims(claims: unknown): ProviderProfile {
  const { sub, email: address, email_verified, hd, name: displayName } = googleSchema.parse(claims);
  const isOwn = /@(gmail|googlemail)\.com$/.test(address ?? '') || hd !== undefined;
  return {
    provider: 'google',
    subject: sub,
    email: address,
    isEmailVerified: address !== null && email_verified && isOwn,
    displayName,
  };
}

const appleSchema = z.object({ sub: z.string().min(1).max(255), email, email_verified: isTrue });
const part = z.string().optional().catch(undefined);
const appleUserSchema = z.object({ name: z.object({ firstName: part, lastName: part }) });

/** The name that Apple's form carries the first time and never again; it came by the browser, so it is a name and no more. */
function appleName(user: string | null): string | null {
  if (user === null) return null;
  try {
    const parsed = appleUserSchema.safeParse(JSON.parse(user));
    if (!parsed.success) return null;
    const { firstName, lastName } = parsed.data.name;
    return name.parse([firstName, lastName].filter(Boolean).join(' '));
  } catch {
    return null;
  }
}

/** Apple confirms addresses itself and relays mail to those that people hide. */
export function readAppleClaims(claims: unknown, user: string | null): ProviderProfile {
  const { sub, email: address, email_verified } = appleSchema.parse(claims);
  return {
    provider: 'apple',
    subject: sub,
    email: address,
    isEmailVerified: address !== null && email_verified,
    displayName: appleName(user),
  };
}

const facebookSchema = z.object({ id: z.string().regex(/^\d{1,40}$/), email, name });

/** Facebook does not say whether an address was confirmed. */
export function readFacebookProfile(answer: unknown): ProviderProfile {
  const { id, email: address, name: displayName } = facebookSchema.parse(answer);
  return { provider: 'facebook', subject: id, email: address, isEmailVerified: false, displayName };
}
