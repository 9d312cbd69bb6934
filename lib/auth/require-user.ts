import { AppError } from '@chef/contracts/app-error';
import type { Actor, UserActor } from './actor.ts';

/** The actor as a person with an account. @throws AppError `unauthenticated` */
export function requireUser(actor: Actor): UserActor {
  if (actor.kind === 'user') return actor;
  throw new AppError('unauthenticated', { detail: 'Sign in, then try again.' });
}
