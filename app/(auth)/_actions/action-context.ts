import { headers } from 'next/headers';
import { after } from 'next/server';
import { holdRateLimit, type RateLimitName } from '@/lib/http/rate-limit';
import { requestContext } from '@/lib/http/request-context';
import { deliverQueuedMails } from '@/lib/services/mail/deliver-queued-mails';
import { smtpSettings } from '@/lib/services/mail/smtp-settings';
import { type ServiceContext, systemContext } from '@/lib/services/service-context';

/** Who sent a form, within the limit that it counts on. @throws AppError `rate_limited` */
export async function actionContext(
  limit: RateLimitName,
): Promise<{ readonly ctx: ServiceContext; readonly userAgent: string }> {
  const sent = new Headers(await headers());
  const { ctx } = await requestContext(sent);
  await holdRateLimit(limit, ctx.actor.addressHash, new Headers());
  return { ctx, userAgent: sent.get('user-agent') ?? '' };
}

/** Hands queued mail over once the answer is out; what fails is the worker's to repeat. */
export function sendMailSoon(): void {
  const smtp = smtpSettings();
  if (smtp === null) return;
  after(async () => {
    const ctx = systemContext();
    await deliverQueuedMails({ ctx, smtp }).catch((err: unknown) => ctx.log.error({ err }, 'mail'));
  });
}
