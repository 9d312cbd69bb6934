import { serverEnv } from '../../config/env.server.ts';
import type { SmtpSettings } from '../../integrations/email/send-by-smtp.ts';

/** The mail server that is configured, or null: mail then stays in the outbox. */
export function smtpSettings(): SmtpSettings | null {
  const { SMTP_URL, MAIL_FROM } = serverEnv();
  return SMTP_URL === undefined ? null : { url: SMTP_URL, from: MAIL_FROM };
}
