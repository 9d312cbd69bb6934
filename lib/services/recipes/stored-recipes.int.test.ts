import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createId } from '@chef/contracts/create-id';
import { expect, it } from 'vitest';
import { database } from '../../db/client.ts';

const MIGRATION = path.resolve(
  import.meta.dirname,
  '../../../prisma/migrations/20261127120000_recipes_without_requests/migration.sql',
);

it('takes what recipes from before told of their requests out of them, and nothing else', async () => {
  const warning = (code: string) => ({
    code,
    severity: 'info',
    data: { text: 'peanut butter' },
  });
  const plant = async (warnings: ReturnType<typeof warning>[]) => {
    const content = { title: 'Rice', warnings };
    const id = createId('recipe');
    await database().recipe.create({
      data: {
        id,
        title: content.title,
        source: 'composer',
        model: 'composer',
        versions: {
          create: { id: createId('recipeVersion'), version: 1, content, rulesVersion: '1' },
        },
      },
    });
    return id;
  };
  const told = await plant([
    warning('ingredient_left_out'),
    warning('temperature_floor'),
    warning('given_not_used'),
  ]);
  const all = await plant([warning('exclusion_not_recognised')]);
  await database().$executeRawUnsafe(readFileSync(MIGRATION, 'utf8'));
  const warningsOf = async (recipeId: string) => {
    const row = await database().recipeVersion.findFirstOrThrow({ where: { recipeId } });
    return (row.content as { warnings: unknown }).warnings;
  };
  expect(await warningsOf(told)).toEqual([warning('temperature_floor')]);
  expect(await warningsOf(all)).toEqual([]);
});
