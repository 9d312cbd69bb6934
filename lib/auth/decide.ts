import type { OrganizationRole } from '@chef/contracts/organizations';
import { type Action, POLICY, ROLES, type Role, type Rule } from './policy.ts';

/** What the table needs to know about whoever asks. */
export type PolicyActor =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'user'; readonly role: Role; readonly authenticatedAt: Date };

/** What comes of it; everything but `allow` is a refusal, named as the problem code that says it. */
export type Decision = 'allow' | 'unauthenticated' | 'sign_in_again' | 'forbidden' | 'not_found';

/**
 * Their role in the organisation that the action is about; null for somebody who is not of it. `unknown` where that has
 * not been looked up yet: the use case asks again.
 */
export type Standing = OrganizationRole | null | 'unknown';

const MINUTE_MS = 60_000;

function decideByRole(actor: PolicyActor, { who }: Rule): Decision {
  if (who === 'anybody') return 'allow';
  if (who === 'operator' || who === 'nobody') return 'not_found';
  // What is for staff only does not exist for anybody else, signed in or not.
  if (actor.kind === 'visitor') return who === 'member' ? 'unauthenticated' : 'not_found';
  return ROLES.indexOf(actor.role) >= ROLES.indexOf(who) ? 'allow' : 'not_found';
}

function isStale(actor: PolicyActor, minutes: number | undefined, now: Date): boolean {
  if (minutes === undefined || actor.kind === 'visitor') return false;
  return now.getTime() - actor.authenticatedAt.getTime() > minutes * MINUTE_MS;
}

/** What the policy table says to an action of an actor's. Pure: the only reader of the table that decides. */
export function decide(
  actor: PolicyActor,
  action: Action,
  { standing = 'unknown', now = new Date() }: { readonly standing?: Standing; readonly now?: Date } = {},
): Decision {
  const rule: Rule = POLICY[action];
  const byRole = decideByRole(actor, rule);
  if (byRole !== 'allow') return byRole;
  if (isStale(actor, rule.signedInWithinMinutes, now)) return 'sign_in_again';
  if (rule.organization === undefined || standing === 'unknown') return 'allow';
  if (standing === null) return 'not_found';
  return rule.organization.includes(standing) ? 'allow' : 'forbidden';
}
