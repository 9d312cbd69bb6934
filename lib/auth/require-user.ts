import { AppError } from '@chef/contracts/app-error';
import type { Actor, UserActor } from './actor.ts';

/** How old a proof of identity may be for a change of password, e-mail, payment or deletion, ms. */
const RECENT_MS = 15 * 60_000;

/** The actor as a person with an account. @throws AppError `unauthenticated` */
export function requireUser(actor: Actor): UserActor {
  if (actor.kind === 'user') return actor;
  throw new AppError('unauthenticated', { detail: 'Sign in, then try again.' });
}

/** A person who proved who they are within the last 15 minutes. @throws AppError `unauthenticated`, `sign_in_again` */
export function requireRecentSignIn(actor: Actor, now: Date = new Date()): UserActor {
  const user = requireUser(actor);
  if (now.getTime() - user.authenticatedAt.getTime() <= RECENT_MS) return user;
  throw new AppError('sign_in_again', {
    detail: 'This change needs a recent sign-in. Sign in again, then repeat it.',
  });
}
