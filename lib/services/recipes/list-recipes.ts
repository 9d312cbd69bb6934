import { AppError } from '@chef/contracts/app-error';
import type { PageQuery, RecipeList } from '@chef/contracts/recipe-list';
import { authorize } from '../../auth/authorize.ts';
import { Prisma } from '../../db/client.ts';
import { ownRows, type ServiceContext } from '../service-context.ts';

const LIMIT_DEFAULT = 20;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly model: string;
  readonly createdAt: Date;
  readonly askedAt: Date;
}

/** A cursor names the last entry of its page by what the list is ordered by. */
const encodeCursor = (row: Row) => Buffer.from(`${row.askedAt.getTime()} ${row.id}`).toString('base64url');

function decodeCursor(cursor: string): { askedAt: Date; id: string } {
  const match = /^(\d{1,15}) (rcp_[0-9A-Za-z]{22})$/.exec(Buffer.from(cursor, 'base64url').toString());
  const [, time, id] = match ?? [];
  if (time !== undefined && id !== undefined) return { askedAt: new Date(Number(time)), id };
  const detail = 'Send back nextCursor as it came, or leave it out for the first page.';
  throw new AppError('invalid_request', {
    detail,
    errors: [{ pointer: '/cursor', code: 'not_valid', detail }],
  });
}

function ownerIs({ actor }: ServiceContext): Prisma.Sql {
  return actor.kind === 'user'
    ? Prisma.sql`g.user_id = ${actor.userId}`
    : Prisma.sql`g.visitor_id = ${actor.visitorId}`;
}

/** The recipes that the actor’s generations ended with, each once, by when it was last asked for, newest first. */
export async function listRecipes({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: PageQuery;
}): Promise<RecipeList> {
  authorize(ctx.actor, 'recipe.list');
  const limit = input.limit ?? LIMIT_DEFAULT;
  const after = input.cursor === undefined ? null : decodeCursor(input.cursor);
  const beyond =
    after === null
      ? Prisma.empty
      : Prisma.sql`where (asked.asked_at, r.id) < (${after.askedAt}, ${after.id})`;
  const rows = await ownRows(ctx).db.$queryRaw<Row[]>`
    with asked as (
      select g.recipe_id, max(g.created_at) as asked_at
      from generations g where ${ownerIs(ctx)} and g.status = 'done' and g.recipe_id is not null
      group by g.recipe_id
    )
    select r.id, r.title, r.source, r.model, r.created_at as "createdAt", asked.asked_at as "askedAt"
    from asked join recipes r on r.id = asked.recipe_id ${beyond}
    order by asked.asked_at desc, r.id desc limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    recipes: page.map(({ id, title, source, model, createdAt }) => ({
      id,
      title,
      source: source === 'model' ? 'model' : 'composer',
      model,
      createdAt: createdAt.toISOString(),
    })),
    nextCursor: rows.length > limit && last ? encodeCursor(last) : null,
  };
}
