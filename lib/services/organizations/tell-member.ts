import type { UserId } from '@chef/contracts/ids';
import type { Prisma } from '../../db/client.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { MailKind, MailValues } from '../mail/write-mail.ts';
import type { OrganizationPerson } from './organization-people.ts';

/** Writes to somebody of an organisation about it; before they are taken out of it, since nobody writes to strangers. */
export async function tellMember(
  tx: Prisma.TransactionClient,
  person: OrganizationPerson | undefined,
  mail: { readonly kind: MailKind; readonly values: MailValues; readonly path: string },
): Promise<void> {
  if (person === undefined || person.email === '') return;
  const { kind, values, path } = mail;
  const userId = person.userId as UserId;
  await queueMail(tx, { userId, recipient: person.email, kind, values, link: { path } });
}
