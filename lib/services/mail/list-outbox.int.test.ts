import { createId } from '@chef/contracts/create-id';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../db/client.ts';
import { sealMailText } from './sealed-text.ts';

const mail = { recipient: 'ada@example.com', subject: 'A link', text: 'https://chef.example/x?token=secret' };

/** The outbox as a process sees it that was started with these settings. */
async function outboxWith(env: Readonly<Record<string, string>>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { hasLocalOutbox, listOutbox } = await import('./list-outbox.ts');
  const { systemContext } = await import('../service-context.ts');
  return { isThere: hasLocalOutbox(), mails: await listOutbox({ ctx: systemContext() }) };
}
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the outbox page', () => {
  it('is shown on the very machine only', async () => {
    const id = createId('mail');
    const { text, ...rest } = mail;
    await database().outboxMail.createMany({
      data: [
        { id, ...rest, textEncrypted: await sealMailText(id, text) },
        { id: createId('mail'), ...rest, text },
      ],
    });
    const local = await outboxWith({ APP_URL: 'http://localhost:3000' });
    expect(local.isThere).toBe(true);
    expect(local.mails.map((one) => one.text)).toEqual([text, text]);
    for (const env of [
      { APP_URL: 'https://chef.example' },
      { APP_URL: 'http://192.168.1.5:3000' },
      { APP_URL: 'http://localhost.evil.example' },
      { APP_URL: 'http://localhost:3000', SMTP_URL: 'smtp://mail.example' },
    ]) {
      expect(await outboxWith(env), JSON.stringify(env)).toEqual({ isThere: false, mails: [] });
    }
  });
});
