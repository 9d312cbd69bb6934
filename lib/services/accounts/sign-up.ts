import type { SignUp } from '@chef/contracts/account';
import { createId } from '@chef/contracts/create-id';
import type { UserId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { hashPassword, verifyPassword } from '../../auth/password-hash.ts';
import type { Prisma } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { recordAcceptances } from '../legal/record-acceptances.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { takeMailboxShare } from '../mail/take-mailbox-share.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { createOneTimeLink } from './one-time-link.ts';
import { refuseLeakedPassword } from './refuse-leaked-password.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';

/**
 * Opens an account that waits for its address to be confirmed. The caller learns the same whether or not the address
 * had an account: only its mailbox is told. Until an address is confirmed, links of
 * earlier attempts are void; and if their password was another, none counts: whoever reads the mailbox chooses one, since any
 * of them may have been somebody else’s.
 * @param next a path of this site to go on to once they are in; the link in the mail carries it along
 * @throws AppError `invalid_request` for a password that anybody would try
 */
export async function signUp({
  ctx,
  input,
  next = null,
}: {
  ctx: ServiceContext;
  input: SignUp;
  next?: string | null;
}): Promise<void> {
  authorize(ctx.actor, 'account.create');
  const { email } = input;
  refuseWeakPassword(input.password, email, '/password');
  await refuseLeakedPassword(input.password, '/password');
  const passwordHash = await hashPassword(input.password);
  // Nobody's mailbox is filled from here: what was mailed before still holds, and a reset leads in as well.
  if (!(await takeMailboxShare(email))) return;
  await inTransaction(withoutRowScope(ctx).db, async (tx) => {
    const fresh = createId('user');
    // One statement, so that two sign-ups at once end in one account.
    await tx.$executeRaw`
      insert into users (id, email, updated_at) values (${fresh}, ${email}, now()) on conflict (email) do nothing`;
    const user = await tx.user.findUniqueOrThrow({ where: { email } });
    const userId = user.id as UserId;
    if (user.emailVerifiedAt !== null) {
      await queueMail(tx, {
        userId,
        recipient: email,
        kind: 'account_exists',
        link: { path: withNext('/sign-in', next) },
      });
      return;
    }
    const isFresh = userId === fresh;
    const isAgreed = isFresh || (await verifyPassword(user.passwordHash, input.password));
    await tx.user.update({ where: { id: userId }, data: { passwordHash: isAgreed ? passwordHash : null } });
    if (isFresh) {
      await appendAuditEvent(tx, { action: 'account_created', actor: 'anonymous', subjectUserId: userId });
    } else await tx.oneTimeLink.deleteMany({ where: { userId } });
    await recordAcceptances(tx, userId);
    await mailLink(tx, { userId, email, isAgreed, next });
  });
}

/** A sign-up whose mailbox is to be asked. */
interface Asked {
  readonly userId: UserId;
  readonly email: string;
  /** Whether everybody who signed up with the address typed the same password. */
  readonly isAgreed: boolean;
  readonly next: string | null;
}

/** Mails the link that confirms the address; with it a new password is chosen where the ones that were typed differ. */
async function mailLink(
  tx: Prisma.TransactionClient,
  { userId, email, isAgreed, next }: Asked,
): Promise<void> {
  const token = await createOneTimeLink(tx, {
    userId,
    purpose: isAgreed ? 'verify_email' : 'reset_password',
  });
  if (token === null) return;
  const kind = isAgreed ? 'verify_email' : 'choose_password';
  const path = withNext(isAgreed ? '/verify-email' : '/reset-password', next);
  await queueMail(tx, { userId, recipient: email, kind, link: { path, token } });
}

/** An address of ours that leads on to another. */
function withNext(path: string, next: string | null): string {
  return next === null ? path : `${path}?next=${encodeURIComponent(next)}`;
}
