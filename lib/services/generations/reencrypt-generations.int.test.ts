import { createId } from '@chef/contracts/create-id';
import { expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { systemContext } from '../service-context.ts';
import { reencryptEvents, reencryptRequests } from './reencrypt-generations.ts';
import { openEvent, openRequest } from './sealed-lines.ts';

const db = () => database();

async function inTheClear(request: object) {
  const id = createId('generation');
  await db().generation.create({ data: { id, addressHash: 'x', canonicalHash: 'guessable', request } });
  await db().generationEvent.create({ data: { generationId: id, seq: 1, type: 'title', data: request } });
  return id;
}

it('seals rows from before, in batches, and goes over none twice', async () => {
  const ids = Array.from({ length: 201 }, () => createId('generation'));
  const wish = (n: number) => ({ wish: `secret ${n}` });
  await db().generation.createMany({
    data: ids.map((id, n) => ({ id, addressHash: 'x', canonicalHash: 'guessable', request: wish(n) })),
  });
  await db().generationEvent.createMany({
    data: ids.map((generationId, n) => ({ generationId, seq: 1, type: 'title', data: wish(n) })),
  });
  expect(await reencryptRequests({ ctx: systemContext() })).toEqual({ written: 201, unreadable: 0 });
  expect(await reencryptEvents({ ctx: systemContext() })).toEqual({ written: 201, unreadable: 0 });
  const row = await db().generation.findUniqueOrThrow({ where: { id: ids[7] ?? '' } });
  expect(row.request).toEqual({});
  expect(row.canonicalHash).not.toBe('guessable');
  expect(await openRequest(row)).toEqual({ wish: 'secret 7' });
  const event = await db().generationEvent.findFirstOrThrow({ where: { generationId: row.id } });
  expect(event.data).toEqual({});
  expect(await openEvent(event)).toEqual({ wish: 'secret 7' });
  expect(await reencryptRequests({ ctx: systemContext() })).toEqual({ written: 0, unreadable: 0 });
  expect(await reencryptEvents({ ctx: systemContext() })).toEqual({ written: 0, unreadable: 0 });
});

it('leaves a row that no key opens, says so, and goes on with the others', async () => {
  const moved = await inTheClear({ wish: 'a' });
  const other = await inTheClear({ wish: 'b' });
  await reencryptRequests({ ctx: systemContext() });
  const { requestEncrypted } = await db().generation.findUniqueOrThrow({ where: { id: other } });
  // Copied from another row, and named as if under an older key.
  const foreign = requestEncrypted?.replace(/^v1\.[^.]+/, 'v1.retired') ?? '';
  await db().generation.update({ where: { id: moved }, data: { requestEncrypted: foreign } });
  const third = await inTheClear({ wish: 'c' });
  expect(await reencryptRequests({ ctx: systemContext() })).toEqual({ written: 1, unreadable: 1 });
  const sealed = await db().generation.findUniqueOrThrow({ where: { id: third } });
  expect(await openRequest(sealed)).toEqual({ wish: 'c' });
  const copied = { ...sealed, id: other };
  await expect(openRequest(copied)).rejects.toThrow();
});
