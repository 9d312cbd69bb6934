import { createId } from '@chef/contracts/create-id';
import type { UserId } from '@chef/contracts/ids';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAccount, signInDevice } from '../testing/accounts.ts';
import { plantPerson } from '../testing/plant-person.ts';
import { createVisitorWork } from '../testing/visitor-work.ts';
import { database, type PrismaClient } from './client.ts';
import { databaseFor, type RowScope } from './database-for.ts';

/** Somebody whose rows stand in every table that can hold some. */
interface Planted {
  readonly scope: RowScope;
  /** What occurs in each of their rows and in no other’s. */
  readonly marks: readonly string[];
  readonly db: PrismaClient;
}

async function person(): Promise<Planted> {
  const { userId } = await signInDevice(await createAccount());
  const mark = `mark-${createId('request')}`;
  const planted = await plantPerson(userId as UserId, mark);
  const scope = { userId, visitorId: null, addressHash: `h-${userId}`, isNewVisitor: false };
  return { scope, marks: [userId, mark, ...Object.values(planted)], db: databaseFor(scope) };
}

async function visitor(): Promise<Planted> {
  const visitorId = createId('visitor');
  const work = await createVisitorWork(visitorId);
  const scope = { userId: null, visitorId, addressHash: `h-${visitorId}`, isNewVisitor: false };
  return { scope, marks: [visitorId, ...Object.values(work)], db: databaseFor(scope) };
}

/** A table as the database itself describes it: whether its rows are held, and what the app’s role may do to it. */
interface Table {
  readonly name: string;
  readonly isHeld: boolean;
  readonly policies: number;
  readonly may: readonly string[];
}

const tables = await database().$queryRaw<Table[]>`
  select c.relname::text as name, c.relrowsecurity as "isHeld",
    (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
    array(select v from unnest(array['select', 'insert', 'update', 'delete']) v
      where has_table_privilege('chef_app', c.oid, v)) as may
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and c.relname <> '_prisma_migrations' order by 1`;
/** Tables that the app touches for anybody: no row of them is a person's own. */
const NOBODYS: ReadonlySet<string> = new Set(['sign_in_throttles']);
const held = tables.filter(({ name }) => !NOBODYS.has(name));
const readable = held.filter(({ may }) => may.includes('select')).map(({ name }) => name);

let ada: Planted;
let bo: Planted;
let cy: Planted;
let dee: Planted;
beforeAll(async () => {
  [ada, bo, cy, dee] = await Promise.all([person(), person(), visitor(), visitor()]);
});
const everybody = () => [ada, bo, cy, dee];

const rowsOf = async (db: PrismaClient, table: string): Promise<string[]> => {
  const rows = await db.$queryRawUnsafe<{ row: string }[]>(
    `select to_jsonb(t)::text as row from "${table}" t`,
  );
  return rows.map(({ row }) => row);
};
const isOf = ({ marks }: Planted, row: string) => marks.some((mark) => row.includes(mark));

describe('every table of the schema', () => {
  it('holds its rows, and has a policy where the app may touch it', () => {
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter(({ isHeld }) => !isHeld).map(({ name }) => name)).toEqual([]);
    const open = tables.filter(({ may, policies }) => may.length > 0 !== policies > 0);
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it.each(readable)(
    '%s shows to somebody who forgets the where their own rows and no others',
    async (table) => {
      const all = await rowsOf(database(), table);
      let seen = 0;
      for (const one of everybody()) {
        const others = everybody().filter((other) => other !== one);
        const rows = await rowsOf(one.db, table);
        expect(
          rows.filter(
            (row) => !isOf(one, row) || others.some((other) => isOf(other, row) && !isOf(one, row)),
          ),
        ).toEqual([]);
        expect(rows.length).toBe(all.filter((row) => isOf(one, row)).length);
        seen += rows.length;
      }
      // A test that looks at an empty table would prove nothing.
      expect(seen).toBeGreaterThan(0);
    },
  );

  it.each(held.filter(({ may }) => !may.includes('select')).map(({ name }) => name))(
    '%s does not answer to the app’s role at all',
    async (table) => {
      await expect(rowsOf(ada.db, table)).rejects.toThrow(/permission denied/);
    },
  );

  it.each(held.map((table) => [table.name, table] as const))(
    '%s is changed and emptied for oneself only, if at all',
    async (name, { may }) => {
      const [column] = await database().$queryRaw<{ c: string }[]>`
        select column_name as c from information_schema.columns where table_name = ${name} order by ordinal_position`;
      const own = may.includes('select') ? (await rowsOf(ada.db, name)).length : 0;
      for (const [verb, sql] of [
        ['update', `update "${name}" set "${column?.c}" = "${column?.c}"`],
        ['delete', `delete from "${name}"`],
      ] as const) {
        class Undo extends Error {}
        let touched = -1;
        const run = ada.db.$transaction(async (tx) => {
          touched = await tx.$executeRawUnsafe(sql);
          throw new Undo();
        });
        if (may.includes(verb)) {
          await expect(run).rejects.toThrow(Undo);
          expect(touched).toBe(own);
        } else {
          await expect(run).rejects.toThrow(/permission denied|append-only/);
        }
      }
    },
  );

  it.each(held.filter(({ may }) => may.includes('insert')).map(({ name }) => name))(
    '%s takes no row in another’s name',
    async (table) => {
      const foreign = (await rowsOf(database(), table)).filter((row) =>
        everybody().some((one) => one !== ada && isOf(one, row)),
      );
      expect(foreign.length).toBeGreaterThan(0);
      for (const row of foreign) {
        const insert = ada.db.$executeRawUnsafe(
          `insert into "${table}" select * from jsonb_populate_record(null::"${table}", $1::jsonb)`,
          row,
        );
        await expect(insert).rejects.toThrow(/row-level security/);
      }
    },
  );
});

describe('what the app does for somebody', () => {
  it('finds nothing of others when a query forgets the where', async () => {
    const found = await ada.db.user.findMany();
    expect(found.map(({ id }) => id)).toEqual([ada.scope.userId]);
    expect(await ada.db.session.findMany({ where: { userId: bo.scope.userId ?? '' } })).toEqual([]);
    expect(await ada.db.householdMember.deleteMany({})).toEqual({ count: 1 });
    expect(await bo.db.householdMember.count()).toBe(1);
    expect(await cy.db.user.count()).toBe(0);
    expect(await ada.db.generation.updateMany({ data: { attempts: 7 } })).toEqual({ count: 1 });
    expect(await database().generation.count({ where: { attempts: 7 } })).toBe(1);
  });

  it('cannot give itself a role or a plan', async () => {
    const where = { id: ada.scope.userId ?? '' };
    for (const data of [{ staffRole: 'admin' }, { plan: 'enterprise' }, { id: createId('user') }]) {
      await expect(ada.db.user.update({ where, data })).rejects.toThrow(/their own role or plan/);
    }
    await expect(ada.db.user.update({ where, data: { displayName: 'Ada' } })).resolves.toMatchObject({
      staffRole: 'member',
    });
  });

  it('sees what a client without cookies began at its address, until it has an account', async () => {
    const addressHash = createId('request');
    const id = createId('generation');
    const row = { id, addressHash, canonicalHash: 'x', request: {} };
    await database().generation.create({ data: row });
    const scope = { userId: null, visitorId: createId('visitor'), addressHash, isNewVisitor: true };
    const count = (part: Partial<RowScope>) => databaseFor({ ...scope, ...part }).generation.count();
    expect(await count({})).toBe(1);
    expect(await count({ isNewVisitor: false })).toBe(0);
    expect(await count({ addressHash: 'another' })).toBe(0);
    await database().generation.update({ where: { id }, data: { userId: ada.scope.userId } });
    expect(await count({})).toBe(0);
  });
});

describe('who somebody is', () => {
  const who = (db: Pick<PrismaClient, '$queryRaw'>) => db.$queryRaw<{ role: string; id: string | null }[]>`
    select current_user::text as role, app_user_id() as id`;

  it('never stays on a connection', async () => {
    const [owner] = await who(database());
    expect(owner?.role).not.toBe('chef_app');
    const jobs = Array.from({ length: 60 }, (_, index) => {
      const one = [ada, bo, null][index % 3] ?? null;
      const expected = one === null ? owner : { role: 'chef_app', id: one.scope.userId };
      if (index % 5 === 4) {
        const failing = (one?.db ?? database()).$queryRaw`select 1 / 0`;
        return expect(failing).rejects.toThrow(/division by zero/);
      }
      if (index % 7 === 6 && one !== null) {
        return one.db.$transaction(async (tx) => expect(await who(tx)).toEqual([expected]));
      }
      return who(one?.db ?? database()).then((rows) => expect(rows).toEqual([expected]));
    });
    await Promise.all(jobs);
    const afterwards = await Promise.all(Array.from({ length: 30 }, () => who(database())));
    expect(new Set(afterwards.map((rows) => JSON.stringify(rows)))).toEqual(
      new Set([JSON.stringify([owner])]),
    );
  });

  it('does not leave a transaction that fails', async () => {
    await expect(
      ada.db.$transaction(async (tx) => {
        await tx.user.updateMany({ data: { displayName: 'half' } });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await database().user.count({ where: { displayName: 'half' } })).toBe(0);
    expect((await who(database()))[0]?.role).not.toBe('chef_app');
  });
});
