import { createId } from '@chef/contracts/create-id';
import type { SessionId, UserId, VisitorId } from '@chef/contracts/ids';
import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import { browserOf } from '../../auth/browser-of.ts';
import { SESSION_DAYS } from '../../auth/session-cookie.ts';
import type { Prisma } from '../../db/client.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { claimVisitorWork } from './claim-visitor-work.ts';

const DAY_MS = 86_400_000;
const USER_AGENT_LENGTH_MAX = 300;

/** How a session began: `token` for a program that keeps a refresh token; a provider's name for who came by it. */
export type SessionMethod = 'password' | 'token' | 'passkey' | SignInProvider;
/**
 * A way in which a person shows who they are (RFC 8176): password, code of an app or recovery code, passkey; `fed`, which
 * the register lacks, for the word of a provider.
 */
export type Amr = 'pwd' | 'otp' | 'hwk' | 'fed';

/** Who signs in, how, and on what. */
export interface NewSession {
  readonly userId: UserId;
  readonly method: SessionMethod;
  /** What they have shown. */
  readonly amr: readonly Amr[];
  readonly userAgent: string;
  /** What the person calls the device that a program runs on. */
  readonly deviceName?: string;
  /** The visitor that this browser was until now; what they cooked becomes the account's. */
  readonly visitorId: VisitorId | null;
  /** Otherwise as long as the cookie. */
  readonly expiresAt?: Date;
}

/** Opens a session, in the transaction that checked the person. Always a new id: an old cookie gains nothing. */
export async function createSession(tx: Prisma.TransactionClient, input: NewSession): Promise<SessionId> {
  const id = createId('session');
  await tx.session.create({
    data: {
      id,
      userId: input.userId,
      method: input.method,
      amr: [...input.amr],
      userAgent: input.userAgent.slice(0, USER_AGENT_LENGTH_MAX),
      deviceName: input.deviceName ?? null,
      expiresAt: input.expiresAt ?? new Date(Date.now() + SESSION_DAYS * DAY_MS),
    },
  });
  if (input.visitorId !== null) {
    await claimVisitorWork(tx, { visitorId: input.visitorId, userId: input.userId });
  }
  await appendAuditEvent(tx, {
    action: 'signed_in',
    actor: `user:${input.userId}`,
    subjectUserId: input.userId,
    data: { ...browserOf(input.userAgent), method: input.method, amr: input.amr.join(' ') },
  });
  return id;
}
