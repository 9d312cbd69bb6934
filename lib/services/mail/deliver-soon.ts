import { systemContext } from '../service-context.ts';
import { deliverQueuedMails } from './deliver-queued-mails.ts';
import { smtpSettings } from './smtp-settings.ts';

/** Hands queued mail over beside the answer that is on its way; what fails is the worker's to repeat. */
export function deliverSoon(): void {
  const smtp = smtpSettings();
  if (smtp === null) return;
  setImmediate(() => {
    const ctx = systemContext();
    void deliverQueuedMails({ ctx, smtp }).catch((err: unknown) => ctx.log.error({ err }, 'mail'));
  });
}
