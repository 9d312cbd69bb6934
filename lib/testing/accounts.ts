import { createId } from '@chef/contracts/create-id';
import type { UserActor, VisitorActor } from '../auth/actor.ts';
import { encodeSessionToken, sessionCookieName } from '../auth/session-cookie.ts';
import { database } from '../db/client.ts';
import { signIn } from '../services/accounts/sign-in.ts';
import { signUp } from '../services/accounts/sign-up.ts';
import { verifyEmail } from '../services/accounts/verify-email.ts';
import { openMailText } from '../services/mail/sealed-text.ts';
import { getAppSecret } from '../services/secrets/get-app-secret.ts';
import { createServiceContext, type ServiceContext } from '../services/service-context.ts';

export const TEST_USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36';

/** A context of somebody without an account, at a network address of their own. */
export function visitorContext(visitorId = createId('visitor')) {
  const actor: VisitorActor = {
    kind: 'visitor',
    plan: 'visitor',
    visitorId,
    isNew: false,
    addressHash: createId('request'),
  };
  return createServiceContext(actor, createId('request'));
}

/** An address and a password that nobody else in the test has. */
export function newCredentials() {
  const unique = createId('request').slice(4).toLowerCase();
  return { email: `${unique}@example.com`, password: `correct horse ${unique}` };
}

/** The latest mail to an address. */
export async function latestMail(recipient: string) {
  const mail = await database().outboxMail.findFirst({
    where: { recipient },
    orderBy: { createdAt: 'desc' },
  });
  return mail === null ? null : { ...mail, text: await openMailText(mail) };
}

/** The token of the link in the latest mail to an address. */
export async function mailedToken(recipient: string): Promise<string> {
  const mail = await latestMail(recipient);
  return /[?&]token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

/** Makes an account and confirms its address. */
export async function createAccount() {
  const credentials = newCredentials();
  const ctx = visitorContext();
  await signUp({ ctx, input: credentials });
  await verifyEmail({ ctx, token: await mailedToken(credentials.email) });
  return credentials;
}

/** The context of somebody who signed in on a device. */
export async function signedInContext(
  credentials: { email: string; password: string },
  actor: Partial<UserActor> = {},
) {
  const { sessionId, userId } = await signInDevice(credentials);
  const base: UserActor = {
    kind: 'user',
    plan: 'free',
    role: 'member',
    userId,
    sessionId,
    authenticatedAt: new Date(),
    amr: ['pwd'],
    addressHash: createId('request'),
  };
  return createServiceContext({ ...base, ...actor }, createId('request'));
}

/** Signs in on a device; `cookie` is what its browser would send. */
export async function signInDevice(
  credentials: { email: string; password: string },
  ctx: ServiceContext = visitorContext(),
) {
  const session = await signIn({ ctx, input: { ...credentials, userAgent: TEST_USER_AGENT } });
  if (session.kind !== 'signed_in') throw new Error('this account asks for a second factor');
  const token = await encodeSessionToken(session.sessionId, session.userId, await getAppSecret());
  return { ...session, cookie: `${sessionCookieName(false)}=${token}` };
}
