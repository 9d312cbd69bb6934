import { AppError } from '@chef/contracts/app-error';
import type { Actor, UserActor } from './actor.ts';
import { type Decision, decide, type Standing } from './decide.ts';
import type { Action, POLICY, Role } from './policy.ts';

/** Actions that need an account: whoever passes has one. */
type AccountAction = {
  [A in Action]: (typeof POLICY)[A]['who'] extends Role ? A : never;
}[Action];
type Allowed<A extends Action> = A extends AccountAction ? UserActor : Actor;

function refusal(decision: Exclude<Decision, 'allow'>): AppError {
  if (decision === 'unauthenticated') return new AppError(decision, { detail: 'Sign in, then try again.' });
  if (decision === 'forbidden') {
    return new AppError(decision, { detail: 'Your role in this organisation does not allow it.' });
  }
  if (decision === 'not_found') return new AppError(decision, { detail: 'Nothing has this address.' });
  return new AppError('recent_sign_in_required', {
    detail: 'You signed in a while ago. Confirm that it is you, then try again.',
  });
}

/**
 * Lets an actor pass who may do something by the policy table, and gives it back: as a person with an account where only
 * those may. Every use case begins with it.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `forbidden`, `not_found`
 */
export function authorize<A extends Action>(actor: Actor, action: A, standing?: Standing): Allowed<A> {
  const decision = decide(actor, action, standing === undefined ? {} : { standing });
  if (decision !== 'allow') throw refusal(decision);
  return actor as Allowed<A>;
}
