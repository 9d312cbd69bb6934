import { createId } from '@chef/contracts/create-id';
import type { UserId } from '@chef/contracts/ids';
import { expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { createAccount, signedInContext } from '../../testing/accounts.ts';
import type { ServiceContext } from '../service-context.ts';
import { appendAuditEvent } from './append-audit-event.ts';
import { listOwnActivity } from './list-own-activity.ts';

/** Somebody whose own events others push back with failed sign-ins. */
async function somebody(failures: number) {
  const ctx = await signedInContext(await createAccount());
  if (ctx.actor.kind !== 'user') throw new Error('a person was wanted');
  const { userId } = ctx.actor;
  await fail(userId, failures);
  return { ctx, userId };
}

const fail = (userId: UserId, times: number) =>
  database().$transaction(async (tx) => {
    for (let i = 0; i < times; i++) {
      const data = { browser: `Browser ${createId('request')}`, system: null };
      await appendAuditEvent(tx, {
        action: 'sign_in_failed',
        actor: 'anonymous',
        subjectUserId: userId,
        data,
      });
    }
  });

const read = (ctx: ServiceContext, cursor?: string | null) =>
  listOwnActivity({ ctx, input: cursor == null ? {} : { cursor: Number(cursor) } });

it('shows every event once, page by page, also when more happens meanwhile', async () => {
  const { ctx, userId } = await somebody(110);
  const first = await read(ctx);
  expect([first.events.length, first.newer, first.total]).toEqual([50, 0, 113]);
  await fail(userId, 3);
  const second = await read(ctx, first.nextCursor);
  const third = await read(ctx, second.nextCursor);
  expect([second.newer, second.total, third.events.length, third.nextCursor]).toEqual([53, 116, 13, null]);
  const all = [first, second, third].flatMap(({ events }) => events);
  expect(all.slice(-3).map(({ action }) => action)).toEqual([
    'signed_in',
    'email_verified',
    'account_created',
  ]);
  const browsers = all.slice(0, 110).map(({ browser }) => browser);
  expect(new Set(browsers).size).toBe(110);
});

it('begins anew behind the end, and shows nobody else’s', async () => {
  const [{ ctx }, other] = [await somebody(0), await somebody(2)];
  const own = await read(ctx);
  expect([own.events.length, own.total, own.nextCursor]).toEqual([3, 3, null]);
  expect(await read(ctx, '999')).toEqual(own);
  expect((await read(other.ctx, '4')).events.map(({ action }) => action)).toEqual([
    'sign_in_failed',
    'signed_in',
    'email_verified',
    'account_created',
  ]);
});
