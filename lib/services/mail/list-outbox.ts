import { serverEnv } from '../../config/env.server.ts';
import { isThisMachine } from '../../config/this-machine.ts';
import type { SystemContext } from '../service-context.ts';
import { openMailText } from './sealed-text.ts';

/** A mail as the local outbox shows it. */
export interface OutboxEntry {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
}

const SHOWN_MAX = 30;

/** Whether mail is read on a page instead of being sent: only where no mail server is set and the site is this very machine's. */
export function hasLocalOutbox(): boolean {
  const { SMTP_URL, SECRETS_SOURCE, APP_URL } = serverEnv();
  return SMTP_URL === undefined && SECRETS_SOURCE === 'environment' && isThisMachine(APP_URL);
}

/** The latest mails, newest first; empty where there is no local outbox. */
export async function listOutbox({ ctx }: { ctx: SystemContext }): Promise<OutboxEntry[]> {
  if (!hasLocalOutbox()) return [];
  const rows = await ctx.db.outboxMail.findMany({
    where: { sentAt: null },
    orderBy: { createdAt: 'desc' },
    take: SHOWN_MAX,
    select: { id: true, recipient: true, subject: true, text: true, textEncrypted: true, createdAt: true },
  });
  return Promise.all(
    rows.map(async ({ textEncrypted, ...mail }) => ({
      ...mail,
      text: await openMailText({ ...mail, textEncrypted }),
    })),
  );
}
