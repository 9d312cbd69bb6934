import { type SmtpSettings, sendBySmtp } from '../../integrations/email/send-by-smtp.ts';
import type { SystemContext } from '../service-context.ts';
import { openMailText } from './sealed-text.ts';

/** Mails of one run, and the tries that a mail gets. */
const BATCH = 50;
const ATTEMPTS_MAX = 8;

interface ClaimedMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly textEncrypted: string | null;
}

/**
 * Sends what waits in the outbox. A mail is claimed in one statement that also sets the time of its next try (a minute,
 * doubling), so any number of processes may run this and a crash loses nothing. Of one that was handed over the text goes.
 * @returns how many were sent and how many have to wait for another try
 */
export async function deliverQueuedMails({
  ctx,
  smtp,
}: {
  ctx: SystemContext;
  smtp: SmtpSettings;
}): Promise<{ sent: number; failed: number }> {
  const mails = await ctx.db.$queryRaw<ClaimedMail[]>`
    update outbox_mails set attempts = attempts + 1, next_attempt_at = now() + interval '1 minute' * power(2, attempts)
    where id in (
      select id from outbox_mails
      where sent_at is null and next_attempt_at <= now() and attempts < ${ATTEMPTS_MAX}
      order by created_at limit ${BATCH} for update skip locked
    )
    returning id, recipient, subject, text, text_encrypted as "textEncrypted"`;
  let sent = 0;
  for (const mail of mails) {
    try {
      const { id, recipient, subject } = mail;
      await sendBySmtp(smtp, { id, recipient, subject, text: await openMailText(mail) });
      await ctx.db.outboxMail.update({
        where: { id },
        data: { sentAt: new Date(), lastError: null, text: '', textEncrypted: null },
      });
      sent += 1;
    } catch (error) {
      const lastError = error instanceof Error ? error.message.slice(0, 300) : 'unknown';
      await ctx.db.outboxMail.update({ where: { id: mail.id }, data: { lastError } });
      ctx.log.warn({ mail: mail.id, err: error }, 'mail could not be sent');
    }
  }
  return { sent, failed: mails.length - sent };
}
