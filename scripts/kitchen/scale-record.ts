import { z } from 'zod';
import {
  factorForIngredient,
  factorForPan,
  factorForServings,
  readPan,
  scaleRecipe,
} from '../../lib/culinary/scaling/index.ts';

const scaleRecord = z.object({
  title: z.string().default(''),
  ingredients: z.array(z.string()),
  steps: z.array(z.string()).default([]),
  servings: z.number().min(1).nullable().default(null),
  factor: z.number().positive().optional(),
  toServings: z.number().positive().optional(),
  have: z.string().optional(),
  fromPan: z.string().optional(),
  toPan: z.string().optional(),
  units: z.enum(['metric', 'us']).optional(),
});
type ScaleRecord = z.infer<typeof scaleRecord>;

/** A recipe by a factor, for some servings, by what there is of one ingredient, or from one pan to another. */
export function scale(record: unknown): object {
  const request = scaleRecord.parse(record);
  const factor = factorOf(request);
  const { title, ingredients, steps, servings } = request;
  const scaled = scaleRecipe(
    { title, ingredients, steps, servings },
    { factor, system: request.units ?? null },
  );
  return { factor, ...scaled.recipe, findings: scaled.findings };
}

function factorOf({
  factor,
  toServings,
  servings,
  have,
  fromPan,
  toPan,
  ingredients,
  steps,
}: ScaleRecord): number {
  if (factor !== undefined) return factor;
  if (toServings !== undefined) return factorForServings(servings ?? 1, toServings);
  if (have !== undefined)
    return factorForIngredient(ingredients, have) ?? fail(`no line to compare "${have}" with`);
  if (toPan === undefined) return 1;
  const from = readPan(fromPan ?? '') ?? steps.map(readPan).find((pan) => pan !== null);
  const to = readPan(toPan);
  return from == null || to === null
    ? fail('say both pans, for example "9-inch round pan"')
    : factorForPan(from, to).factor;
}

function fail(why: string): never {
  throw new Error(why);
}
