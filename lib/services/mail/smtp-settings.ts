import { serverEnv } from '../../config/env.server.ts';
import { mayBePlain } from '../../config/plain-connections.ts';
import type { SmtpSettings } from '../../integrations/email/send-by-smtp.ts';
import { readSecret } from '../secrets/read-secret.ts';

/** The mail server that is configured, or null: mail then stays in the outbox. */
export async function smtpSettings(): Promise<SmtpSettings | null> {
  const url = await readSecret('SMTP_URL');
  const env = serverEnv();
  return url === undefined ? null : { url, from: env.MAIL_FROM, isPlainAllowed: mayBePlain(env, 'mail') };
}
