import { serverEnv } from '../../config/env.server.ts';
import type { SmtpSettings } from '../../integrations/email/send-by-smtp.ts';
import { readSecret } from '../secrets/read-secret.ts';

/** The mail server that is configured, or null: mail then stays in the outbox. */
export async function smtpSettings(): Promise<SmtpSettings | null> {
  const url = await readSecret('SMTP_URL');
  return url === undefined ? null : { url, from: serverEnv().MAIL_FROM };
}
