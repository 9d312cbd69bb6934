import { createId } from '@chef/contracts/create-id';
import type { UserId } from '@chef/contracts/ids';
import { serverEnv } from '../../config/env.server.ts';
import type { Prisma } from '../../db/client.ts';
import { sealMailText } from './sealed-text.ts';
import { type MailKind, type MailValues, writeMail } from './write-mail.ts';

/** A mail to a person about their account. */
export interface MailOrder {
  /** Null for mail that must outlive the account. */
  readonly userId: UserId | null;
  readonly recipient: string;
  readonly kind: MailKind;
  /** What else its text names. */
  readonly values?: MailValues;
  /** Where its link leads, below the public address. Its page tells no other site its address, and the token works once. */
  readonly link: { readonly path: string; readonly token?: string };
}

/** Writes a mail into the outbox, in the transaction of what it tells about: it is sent if and only if that happened. */
export async function queueMail(tx: Prisma.TransactionClient, order: MailOrder): Promise<void> {
  const url = new URL(order.link.path, serverEnv().APP_URL);
  if (order.link.token !== undefined) url.searchParams.set('token', order.link.token);
  const { subject, text } = writeMail(order.kind, url.href, order.values);
  // Without reading it back: mail to another is not for whoever causes it to read.
  const { userId, recipient } = order;
  const id = createId('mail');
  await tx.outboxMail.createMany({
    data: { id, userId, recipient, subject, textEncrypted: await sealMailText(id, text) },
  });
}
