import { DRAFT_LIMITS, recipeDraftSchema } from '@chef/contracts/recipe-draft';
import type { DraftIngredient, DraftStep, RecipeDraft } from '@chef/culinary/recipe';
import { z } from 'zod';
import { type JsonItem, JsonReader } from './json-reader.ts';

/** A line of a recipe as its writer finishes it, in reading order: head, ingredients, steps. */
export type DraftPiece =
  | {
      readonly kind: 'head';
      readonly title: string;
      readonly servings: number;
      readonly prepMinutes: number;
      readonly cookMinutes: number;
    }
  | { readonly kind: 'ingredient'; readonly index: number; readonly ingredient: DraftIngredient }
  | { readonly kind: 'step'; readonly index: number; readonly step: DraftStep };

/** The writer's text is JSON but not a recipe, or ended too early. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
}

const { title, servings, prepMinutes, cookMinutes, ingredients, steps } = recipeDraftSchema.shape;
const headSchema = z.object({ title, servings, prepMinutes, cookMinutes });
const ingredientSchema = ingredients.element;
const stepSchema = steps.element;
const HEAD_MEMBERS = Object.keys(headSchema.shape);

function parseAs<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new DraftError(`${what}: ${parsed.error.issues[0]?.message ?? 'not valid'}`);
}

/**
 * Turns a writer's text, as it streams, into lines that have the form of a recipe. Lines that come before the
 * head is complete wait for it. Throws DraftError or JsonReaderError at the first thing that cannot be right.
 */
export class DraftReader {
  readonly #json = new JsonReader();
  readonly #head: Record<string, unknown> = {};
  readonly #waiting: DraftPiece[] = [];
  #isHeadDone = false;
  #ingredients = 0;
  #steps = 0;

  push(text: string): DraftPiece[] {
    return this.#json.push(text).flatMap((item) => this.#take(item));
  }

  /** Call when the writer says that it has finished; throws when the recipe is not whole. */
  end(): void {
    if (!this.#json.isDone) throw new DraftError('the text ends within the recipe');
    if (!this.#isHeadDone) throw new DraftError('title, servings or times are missing');
    if (this.#ingredients < DRAFT_LIMITS.ingredientsMin || this.#steps < DRAFT_LIMITS.stepsMin) {
      throw new DraftError('too few ingredients or steps');
    }
  }

  #take(item: JsonItem): DraftPiece[] {
    if (item.index === null) {
      if (!HEAD_MEMBERS.includes(item.key)) throw new DraftError('a member that no recipe has');
      this.#head[item.key] = item.value;
      return this.#completeHead();
    }
    const piece = this.#line(item.key, item.index, item.value);
    if (this.#isHeadDone) return [piece];
    this.#waiting.push(piece);
    return [];
  }

  #completeHead(): DraftPiece[] {
    if (this.#isHeadDone || HEAD_MEMBERS.some((member) => !(member in this.#head))) return [];
    this.#isHeadDone = true;
    return [{ kind: 'head', ...parseAs(headSchema, this.#head, 'head') }, ...this.#waiting];
  }

  #line(key: string, index: number, value: unknown): DraftPiece {
    if (key === 'ingredients') {
      this.#ingredients = index + 1;
      if (this.#ingredients > DRAFT_LIMITS.ingredientsMax) throw new DraftError('too many ingredients');
      return { kind: 'ingredient', index, ingredient: parseAs(ingredientSchema, value, 'ingredient') };
    }
    if (key !== 'steps') throw new DraftError('a list that no recipe has');
    this.#steps = index + 1;
    if (this.#steps > DRAFT_LIMITS.stepsMax) throw new DraftError('too many steps');
    return { kind: 'step', index, step: parseAs(stepSchema, value, 'step') };
  }
}

/** A finished draft as the lines that a streaming writer would have sent. */
export function draftPieces(draft: RecipeDraft): DraftPiece[] {
  const { ingredients: lines, steps: works, ...head } = draft;
  return [
    {
      kind: 'head',
      title: head.title,
      servings: head.servings,
      prepMinutes: head.prepMinutes,
      cookMinutes: head.cookMinutes,
    },
    ...lines.map((ingredient, index): DraftPiece => ({ kind: 'ingredient', index, ingredient })),
    ...works.map((step, index): DraftPiece => ({ kind: 'step', index, step })),
  ];
}
