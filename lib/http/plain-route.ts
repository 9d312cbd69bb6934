import type { Action } from '../auth/policy.ts';

/** A handler outside the frame of `defineResource`, which names what it does all the same. */
export type PlainRoute<Arguments extends readonly unknown[]> = ((
  ...given: Arguments
) => Response | Promise<Response>) & { readonly action: Action };

/** A machine's or public address that knows no actor; the policy table has its action. */
export function plainRoute<Arguments extends readonly unknown[]>(
  action: Action,
  handler: (...given: Arguments) => Response | Promise<Response>,
): PlainRoute<Arguments> {
  return Object.assign(handler, { action });
}
