import { database } from '../db/client.ts';

/** Every `table.column` of the database in which a text occurs anywhere, read from the schema itself. */
export async function whereIs(text: string): Promise<string[]> {
  const columns = await database().$queryRaw<{ t: string; c: string }[]>`
    select table_name as t, column_name as c from information_schema.columns
    where table_schema = 'public' and table_name <> '_prisma_migrations'`;
  const found: string[] = [];
  for (const { t, c } of columns) {
    const [row] = await database().$queryRawUnsafe<{ n: number }[]>(
      `select count(*)::int as n from "${t}" where "${c}"::text like $1`,
      `%${text}%`,
    );
    if ((row?.n ?? 0) > 0) found.push(`${t}.${c}`);
  }
  return found.sort();
}
