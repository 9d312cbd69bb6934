import type { OrganizationRole } from '@chef/contracts/organizations';

/** Roles of people with an account, each with all that the one before it may. The first admin is made by `npm run staff`. */
export const ROLES = ['member', 'support', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The role that a row of `users` names. One that this version does not know gets the least. */
export function roleNamed(name: string): Role {
  return ROLES.find((role) => role === name) ?? 'member';
}

/** Who may do something. */
export interface Rule {
  /**
   * `anybody`; whoever has an account (`member`, staff included); staff (`support`, admins included); `admin`;
   * only the `operator`, whose programs bring a token of the installation; or `nobody`.
   */
  readonly who: 'anybody' | Role | 'operator' | 'nobody';
  /** Whose rows it is about. Of others' rows nobody learns that they exist, except where whoever has the link may read. */
  readonly rows: 'none' | 'own' | 'whoever_has_the_link' | 'of_the_organization' | 'of_anybody';
  /** Roles in the organisation that the action is about; others of its people are refused, outsiders find nothing. */
  readonly organization?: readonly OrganizationRole[];
  /** How long ago the person may have proved who they are, minutes. */
  readonly signedInWithinMinutes?: number;
}

const OPEN = { who: 'anybody', rows: 'none' } as const;
const OWN = { who: 'member', rows: 'own' } as const;
/** How long after a sign-in what opens an account can be changed without confirming again, minutes. */
export const RECENT_MINUTES = 15;
const FRESH = { ...OWN, signedInWithinMinutes: RECENT_MINUTES } as const;
/** How long staff work on before they show again who they are, minutes: as long as a look-up of a person holds. */
export const STAFF_MINUTES = 30;
const STAFF = { who: 'support', rows: 'of_anybody', signedInWithinMinutes: STAFF_MINUTES } as const;
const ADMIN = { ...STAFF, who: 'admin' } as const;
const OF_ITS_PEOPLE = {
  who: 'member',
  rows: 'of_the_organization',
  organization: ['member', 'admin', 'owner'],
} as const;
const OF_WHO_LEADS = { ...OF_ITS_PEOPLE, organization: ['admin', 'owner'] } as const;
const OF_OWNERS = {
  ...OF_ITS_PEOPLE,
  organization: ['owner'],
  signedInWithinMinutes: RECENT_MINUTES,
} as const;

/**
 * Everything that routes, server actions and use cases do, and who may. Nothing else decides about it: `defineRoute` and
 * server actions name their action here before they read anything, and the use case asks again.
 */
export const POLICY = {
  'service.health': OPEN,
  'service.describe': OPEN,
  'service.keys': OPEN,
  'service.metrics': { who: 'operator', rows: 'none' },
  'service.unknown_address': { who: 'nobody', rows: 'none' },

  'ingredient.parse': OPEN,
  'recipe.check': OPEN,
  'recipe.import': OPEN,
  'recipe.generate': { who: 'anybody', rows: 'own' },
  'recipe.list': { who: 'anybody', rows: 'own' },
  'recipe.read': { who: 'anybody', rows: 'whoever_has_the_link' },
  'generation.read': { who: 'anybody', rows: 'own' },
  'generation.cancel': { who: 'anybody', rows: 'own' },

  'account.create': OPEN,
  'account.sign_in': OPEN,
  'account.sign_out': OPEN,
  'account.verify_email': OPEN,
  'account.request_reset': OPEN,
  'account.reset_password': OPEN,
  'account.confirm_address': OPEN,
  'provider.sign_in': OPEN,
  // A provider's server, known by its signature.
  'provider.take_notice': OPEN,
  'token.create': OPEN,
  'token.refresh': OPEN,
  'token.revoke': OPEN,

  'account.read': OWN,
  'account.update': OWN,
  'account.change_password': FRESH,
  'account.request_deletion': FRESH,
  'account.cancel_deletion': OWN,
  'account.export': FRESH,
  'email.confirm_change': OPEN,
  'email.undo_change': OPEN,
  'email.change': FRESH,
  'account.confirm': OWN,
  'factor.read': OWN,
  'factor.set_up': FRESH,
  'factor.turn_off': FRESH,
  'factor.renew_codes': FRESH,
  'provider.list': OWN,
  'provider.begin_link': FRESH,
  // Whoever comes back from the provider has begun with a fresh sign-in.
  'provider.link': OWN,
  'provider.unlink': FRESH,
  'passkey.list': OWN,
  'passkey.add': FRESH,
  'passkey.remove': FRESH,
  'activity.read': OWN,
  'session.list': OWN,
  'session.revoke': FRESH,
  'session.revoke_others': FRESH,
  'household.read': OWN,
  'household.add': OWN,
  'household.update': OWN,
  'household.remove': OWN,
  'preferences.read': OWN,
  'preferences.update': OWN,
  'recipe.variants': { who: 'member', rows: 'whoever_has_the_link' },
  'consent.read': { who: 'anybody', rows: 'own' },
  'consent.record': { who: 'anybody', rows: 'own' },
  'consent.record_health': OWN,
  'legal.accept': OWN,
  'legal.list_due': OWN,

  // Each of these also asks for a second factor in the very session (`requireStaff`).
  'staff.enter': { ...STAFF, rows: 'none' },
  'person.look_up': STAFF,
  'person.read': STAFF,
  'person.end_sessions': { ...STAFF, signedInWithinMinutes: RECENT_MINUTES },
  'staff.list': ADMIN,
  'staff.set_role': { ...ADMIN, signedInWithinMinutes: RECENT_MINUTES },
  'audit.read': ADMIN,
  'audit.verify': ADMIN,

  'organization.create': OWN,
  'organization.list': OWN,
  'organization.read': OF_ITS_PEOPLE,
  'organization.list_members': OF_ITS_PEOPLE,
  'organization.leave': OF_ITS_PEOPLE,
  'organization.rename': OF_WHO_LEADS,
  'organization.read_activity': OF_WHO_LEADS,
  'organization.list_invitations': OF_WHO_LEADS,
  // Admins invite members and remove them; what is about admins and owners is the owners’ (lib/services/organizations).
  'organization.invite': OF_WHO_LEADS,
  'organization.revoke_invitation': OF_WHO_LEADS,
  'organization.remove_member': OF_WHO_LEADS,
  'organization.change_role': OF_OWNERS,
  'organization.transfer': OF_OWNERS,
  'organization.delete': OF_OWNERS,
  'invitation.read': { who: 'anybody', rows: 'whoever_has_the_link' },
  'invitation.list': OWN,
  'invitation.accept': OWN,
  'invitation.decline': OWN,
} as const satisfies Readonly<Record<string, Rule>>;

export type Action = keyof typeof POLICY;
export const ACTIONS = Object.keys(POLICY) as readonly Action[];
