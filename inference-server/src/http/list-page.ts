import { z } from 'zod';
import { Failure } from '../failure.ts';

/** Query of a list: where the page before ended, and how long this one may be. */
export function pageSchema(limitMax: number, limitByDefault: number) {
  return z.object({
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(limitMax).default(limitByDefault),
  });
}

/**
 * OpenAI's page of a list.
 *
 * @throws Failure `invalid_request` for an `after` that is not in the list: the beginning in its place would have a client
 *   that goes from page to page turn in circles.
 */
export function toPage<T extends { readonly id: string }>(
  all: readonly T[],
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
) {
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0) {
    throw new Failure('invalid_request', `after: there is no ${JSON.stringify(after)} in the list.`, {
      param: 'after',
    });
  }
  const data = all.slice(start, start + limit);
  return {
    object: 'list',
    data,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: start + limit < all.length,
  };
}
