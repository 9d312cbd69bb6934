import { AppError } from '@chef/contracts/app-error';
import type { SessionId, UserId } from '@chef/contracts/ids';
import type { RefreshTokenInput, TokenPair } from '@chef/contracts/tokens';
import type { AccessClaims } from '../../auth/access-token.ts';
import { authorize } from '../../auth/authorize.ts';
import { createSuccessorSalt, hashRefreshToken, successorOf } from '../../auth/refresh-token.ts';
import type { Prisma } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { familyExpiry } from './token-lifetime.ts';
import { tokenPair } from './token-pair.ts';

/** An exchanged token brings the same successor for so long, ms, unless that was used: an answer may get lost. */
const SAME_ANSWER_MS = 10_000;

type Transaction = Prisma.TransactionClient;
interface Exchanged extends AccessClaims {
  readonly refreshToken: string;
  readonly at: Date;
}

/**
 * Exchanges a refresh token for its successor and a new access token. One that was exchanged before ends the whole family,
 * since two hold it: the person is told by mail and the audit log keeps it. The latest exchange may be repeated within
 * ten seconds.
 * @param now the clock of a test; the database's otherwise, which all processes share
 * @throws AppError `invalid_token`
 */
export async function refreshTokens({
  ctx,
  input,
  now,
}: {
  ctx: ServiceContext;
  input: RefreshTokenInput;
  now?: Date;
}): Promise<TokenPair> {
  authorize(ctx.actor, 'token.refresh');
  const system = withoutRowScope(ctx);
  const exchanged = await inTransaction(system.db, (tx) => exchange(tx, input.refreshToken, now));
  if (exchanged === null) {
    throw new AppError('invalid_token', {
      detail: 'This refresh token was used before, revoked or has expired. Sign in again.',
    });
  }
  return tokenPair(system, exchanged, exchanged.refreshToken, exchanged.at);
}

/** Reads a token and its session with the family locked: exchanges, sign-outs and replays come one after another. */
async function lockFamily(tx: Transaction, tokenHash: string) {
  const known = await tx.refreshToken.findUnique({ where: { tokenHash }, select: { sessionId: true } });
  if (known === null) return null;
  await tx.$executeRaw`select from sessions where id = ${known.sessionId} for update`;
  // Only now: what stood here before the wait may have changed meanwhile.
  return tx.refreshToken.findUnique({
    where: { tokenHash },
    include: { session: { include: { user: { select: { email: true } } } } },
  });
}

type Family = NonNullable<Awaited<ReturnType<typeof lockFamily>>>;

async function databaseClock(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`select clock_timestamp() as at`;
  return row?.at ?? new Date();
}

/** The successor, or null where the token does not hold. What a replay changes is kept: nothing is thrown here. */
async function exchange(tx: Transaction, token: string, now: Date | undefined): Promise<Exchanged | null> {
  const row = await lockFamily(tx, hashRefreshToken(token));
  if (row === null) return null;
  const at = now ?? (await databaseClock(tx));
  const { session, usedAt, successorSalt } = row;
  if (session.revokedAt !== null || session.expiresAt <= at) return null;
  const claims = { userId: session.userId as UserId, sessionId: session.id as SessionId, at };
  if (usedAt === null) return { ...claims, refreshToken: await rotate(tx, row, token, at) };
  if (successorSalt !== null && at.getTime() - usedAt.getTime() <= SAME_ANSWER_MS) {
    return { ...claims, refreshToken: successorOf(token, successorSalt) };
  }
  await endFamily(tx, row, at);
  return null;
}

async function rotate(tx: Transaction, row: Family, token: string, at: Date): Promise<string> {
  const { sessionId, tokenHash, session } = row;
  const successorSalt = createSuccessorSalt();
  const successor = successorOf(token, successorSalt);
  // The token before this one brings it no more: whoever got this one has used it.
  await tx.refreshToken.updateMany({
    where: { sessionId, successorSalt: { not: null } },
    data: { successorSalt: null },
  });
  await tx.refreshToken.update({ where: { tokenHash }, data: { usedAt: at, successorSalt } });
  await tx.refreshToken.create({
    data: { tokenHash: hashRefreshToken(successor), sessionId, createdAt: at },
  });
  await tx.session.update({
    where: { id: sessionId },
    data: { lastSeenAt: at, expiresAt: familyExpiry(session.createdAt, at) },
  });
  return successor;
}

async function endFamily(tx: Transaction, { sessionId, session }: Family, at: Date): Promise<void> {
  const userId = session.userId as UserId;
  await tx.session.update({ where: { id: sessionId }, data: { revokedAt: at } });
  await appendAuditEvent(tx, { action: 'token_reused', actor: 'anonymous', subjectUserId: userId });
  const recipient = session.user.email;
  if (recipient === null) return;
  await queueMail(tx, { userId, recipient, kind: 'token_reused', link: { path: '/account' } });
}
