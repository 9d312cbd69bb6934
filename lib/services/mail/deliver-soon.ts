import { systemContext } from '../service-context.ts';
import { deliverQueuedMails } from './deliver-queued-mails.ts';
import { smtpSettings } from './smtp-settings.ts';

/** Hands queued mail over beside the answer that is on its way; what fails is the worker's to repeat. */
export function deliverSoon(): void {
  setImmediate(() => {
    const ctx = systemContext();
    const deliver = async () => {
      const smtp = await smtpSettings();
      if (smtp !== null) await deliverQueuedMails({ ctx, smtp });
    };
    void deliver().catch((err: unknown) => ctx.log.error({ err }, 'mail'));
  });
}
