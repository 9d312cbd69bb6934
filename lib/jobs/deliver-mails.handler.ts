import { deliverQueuedMails } from '../services/mail/deliver-queued-mails.ts';
import { smtpSettings } from '../services/mail/smtp-settings.ts';
import type { SystemContext } from '../services/service-context.ts';

/** Empties the outbox into the configured mail server; without one there is nothing to do. */
export async function handleDeliverMails(ctx: SystemContext): Promise<void> {
  const smtp = await smtpSettings();
  if (smtp === null) return;
  const report = await deliverQueuedMails({ ctx, smtp });
  if (report.sent + report.failed > 0) ctx.log.info(report, 'delivered mail');
}
