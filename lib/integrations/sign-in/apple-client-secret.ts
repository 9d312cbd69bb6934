import { importPKCS8, SignJWT } from 'jose';

/** Apple takes six months at most; a short one that leaks is soon of no use. Seconds. */
const LIFETIME_SECONDS = 300;

/** Names and key of a developer account at Apple. */
export interface AppleKey {
  readonly teamId: string;
  readonly keyId: string;
  /** PKCS #8 in PEM form; line breaks may be written as `\n`. */
  readonly privateKey: string;
}

/**
 * The client secret that Apple wants: a JWT signed with the private key (ES256), good for five minutes. Made for every
 * exchange, so there is none to renew and a new key counts at once.
 * @throws Error when the key is none
 */
export async function appleClientSecret(
  clientId: string,
  { teamId, keyId, privateKey }: AppleKey,
  audience: string,
  now: Date = new Date(),
): Promise<string> {
  const key = await importPKCS8(privateKey.replaceAll('\\n', '\n'), 'ES256');
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: keyId })
    .setIssuer(teamId)
    .setSubject(clientId)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFETIME_SECONDS)
    .sign(key);
}
