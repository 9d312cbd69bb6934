import { createId } from '@chef/contracts/create-id';
import { expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { systemContext } from '../service-context.ts';
import { reencryptMails } from './reencrypt-mails.ts';
import { openMailText, sealMailText } from './sealed-text.ts';

const run = () => reencryptMails({ ctx: systemContext() });
const text = 'https://chef.example/x?token=secret';
const mail = () => ({ id: createId('mail'), recipient: 'ada@example.com', subject: 'A link' });
const read = (id: string) => database().outboxMail.findUniqueOrThrow({ where: { id } });

it('seals texts from before, in batches, and goes over none twice; one that no key opens stops no other', async () => {
  const before = Array.from({ length: 201 }, mail);
  await database().outboxMail.createMany({ data: before.map((one) => ({ ...one, text })) });
  expect(await run()).toEqual({ written: 201, unreadable: 0 });
  const row = await read(before[7]?.id ?? '');
  expect(row.text).toBe('');
  expect(row.textEncrypted).not.toContain('secret');
  expect(await openMailText(row)).toBe(text);
  expect(await run()).toEqual({ written: 0, unreadable: 0 });

  const [moved, sent, third] = [mail(), mail(), mail()];
  // Copied from another row, and named as if under an older key.
  const foreign = (await sealMailText('another', text)).replace(/^v1\.[^.]+/, 'v1.retired');
  await database().outboxMail.createMany({
    data: [
      { ...moved, textEncrypted: foreign },
      { ...sent, sentAt: new Date() },
      { ...third, text },
    ],
  });
  expect(await run()).toEqual({ written: 1, unreadable: 1 });
  expect(await openMailText(await read(third.id))).toBe(text);
  expect(await read(sent.id)).toMatchObject({ text: '', textEncrypted: null });
});
