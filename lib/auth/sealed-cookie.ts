import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { hostCookieName } from './host-cookie-name.ts';

/** A cookie whose value only we can read: encrypted (JWE), under a key of its purpose, for so many seconds. */
export interface SealedCookie<T> {
  /** Also the purpose: a value of one cookie does not open as another. */
  readonly name: string;
  readonly seconds: number;
  readonly schema: z.ZodType<T>;
}

const payloadSchema = z.object({ content: z.unknown() });

/** The name in a browser. */
export function sealedCookieName({ name }: SealedCookie<unknown>, isSecure: boolean): string {
  return hostCookieName(name, isSecure);
}

/** How it is to be set: out of reach of scripts and of other sites' requests, links that lead here excepted. */
export function sealedCookieOptions({ seconds }: SealedCookie<unknown>, isSecure: boolean) {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge: seconds } as const;
}

export function seal<T>(cookie: SealedCookie<T>, content: T, secret: string): Promise<string> {
  return encode({ token: { content }, secret, salt: cookie.name, maxAge: cookie.seconds });
}

/** What a value holds; null when it is not ours, was changed or is too old. */
export async function unseal<T>(
  cookie: SealedCookie<T>,
  value: string | null | undefined,
  secret: string,
): Promise<T | null> {
  if (!value) return null;
  const payload = await decode({ token: value, secret, salt: cookie.name }).catch(() => null);
  const envelope = payloadSchema.safeParse(payload);
  const parsed = envelope.success ? cookie.schema.safeParse(envelope.data.content) : null;
  return parsed?.success ? parsed.data : null;
}
