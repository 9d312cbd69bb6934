import { createId } from '@chef/contracts/create-id';
import type { UserId } from '@chef/contracts/ids';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { systemContext } from '../service-context.ts';
import { deliverQueuedMails } from './deliver-queued-mails.ts';
import { queueMail } from './queue-mail.ts';
import { openMailText } from './sealed-text.ts';

/** A mail server that keeps what it is given, and refuses recipients of one domain. */
const received: { to: string; raw: string }[] = [];
const passwords: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  onAuth: ({ password }, _session, done) => {
    passwords.push(password ?? '');
    done(null, { user: 'chef' });
  },
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) =>
    done(address.endsWith('@refused.example') ? new Error('no such mailbox') : null),
  onData: (stream, session, done) => {
    let raw = '';
    stream.on('data', (chunk: Buffer) => {
      raw += chunk.toString();
    });
    stream.on('end', () => {
      received.push({ to: session.envelope.rcptTo[0]?.address ?? '', raw });
      done();
    });
  },
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

async function queue(recipient: string) {
  const userId = createId('user');
  await database().user.create({ data: { id: userId, email: recipient } });
  await inTransaction(database(), (tx) =>
    queueMail(tx, {
      userId: userId as UserId,
      recipient,
      kind: 'verify_email',
      link: { path: '/verify-email', token: 'abc' },
    }),
  );
}
const deliver = (to = url, isPlainAllowed = true) =>
  deliverQueuedMails({
    ctx: systemContext(),
    smtp: { url: to, from: 'Chef-Genius <kitchen@example.com>', isPlainAllowed },
  });

describe('delivering mail', () => {
  it('sends each mail once, however many run at the same time', async () => {
    await queue('a@example.com');
    await queue('b@example.com');
    const reports = await Promise.all([deliver(), deliver(), deliver()]);
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(2);
    expect(received.map(({ to }) => to).sort()).toEqual(['a@example.com', 'b@example.com']);
    expect(received[0]?.raw).toContain('Subject: Confirm your e-mail address');
    expect(received[0]?.raw.replaceAll('=\r\n', '')).toContain('/verify-email?token=3Dabc');
    expect(await deliver()).toEqual({ sent: 0, failed: 0 });
  });

  it('shows its password to no other machine without encryption, and sends nothing there then', async () => {
    await queue('d@example.com');
    // A spelling that leads here, and that is not among the names of this machine for us.
    const elsewhere = url.replace('127.0.0.1', '127.1');
    expect(await deliver(elsewhere)).toEqual({ sent: 1, failed: 0 });
    await queue('e@example.com');
    expect(await deliver(elsewhere.replace('//', '//chef:open-sesame@'))).toEqual({
      sent: 0,
      failed: 1,
    });
    expect(passwords).toEqual([]);
    await database().outboxMail.updateMany({ data: { nextAttemptAt: new Date(0) } });
    expect(await deliver(url.replace('//', '//chef:open-sesame@'))).toEqual({ sent: 1, failed: 0 });
    expect(passwords).toEqual(['open-sesame']);
  });

  it('goes to another machine by TLS only, unless that is said to be fine, and to this one as it likes', async () => {
    await queue('h@example.com');
    const elsewhere = url.replace('127.0.0.1', '127.1');
    expect(await deliver(elsewhere, false)).toEqual({ sent: 0, failed: 1 });
    expect(received.map(({ to }) => to)).not.toContain('h@example.com');
    await database().outboxMail.updateMany({ data: { nextAttemptAt: new Date(0) } });
    expect(await deliver(url, false)).toEqual({ sent: 1, failed: 0 });
  });

  it('keeps the text sealed while it waits, and not at all once it was handed over', async () => {
    await queue('f@example.com');
    const read = () => database().outboxMail.findFirstOrThrow({ where: { recipient: 'f@example.com' } });
    const waiting = await read();
    expect(JSON.stringify(waiting)).not.toContain('token');
    expect(await openMailText(waiting)).toContain('/verify-email?token=abc');
    await expect(openMailText({ ...waiting, id: createId('mail') })).rejects.toThrow();
    expect(await deliver()).toEqual({ sent: 1, failed: 0 });
    expect(await read()).toMatchObject({ text: '', textEncrypted: null, lastError: null });
  });

  it('sends one from before texts were sealed', async () => {
    const mail = { id: createId('mail'), recipient: 'g@example.com', subject: 'A link', text: 'old text' };
    await database().outboxMail.create({ data: mail });
    expect(await deliver()).toEqual({ sent: 1, failed: 0 });
    expect(received.at(-1)?.raw).toContain('old text');
    expect(await database().outboxMail.findUniqueOrThrow({ where: { id: mail.id } })).toMatchObject({
      text: '',
    });
  });

  it('keeps what a server refuses or cannot take, says why and waits longer each time', async () => {
    await queue('c@refused.example');
    expect(await deliver()).toEqual({ sent: 0, failed: 1 });
    const mail = await database().outboxMail.findFirstOrThrow({ where: { recipient: 'c@refused.example' } });
    expect(mail).toMatchObject({
      sentAt: null,
      attempts: 1,
      lastError: expect.stringContaining('no such mailbox'),
    });
    expect(await deliver()).toEqual({ sent: 0, failed: 0 });
    await database().outboxMail.updateMany({ data: { nextAttemptAt: new Date(0) } });
    expect(await deliver('smtp://127.0.0.1:1')).toEqual({ sent: 0, failed: 1 });
    const later = await database().outboxMail.findUniqueOrThrow({ where: { id: mail.id } });
    expect(later.nextAttemptAt.getTime() - Date.now()).toBeGreaterThan(100_000);
  });
});
