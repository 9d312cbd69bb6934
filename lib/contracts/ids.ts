import { z } from 'zod';

/** Prefix of each kind of identifier; the rest is 22 characters of base62. */
export const ID_PREFIXES = {
  recipe: 'rcp',
  recipeVersion: 'rcv',
  generation: 'gen',
  user: 'usr',
  organization: 'org',
  invitation: 'inv',
  visitor: 'vis',
  request: 'req',
  session: 'ses',
  mail: 'mai',
  passkey: 'pky',
  householdMember: 'hhm',
  addressCode: 'adc',
} as const;

export type IdKind = keyof typeof ID_PREFIXES;
export type Id<K extends IdKind> = string & { readonly __id: K };
export type RecipeId = Id<'recipe'>;
export type GenerationId = Id<'generation'>;
export type UserId = Id<'user'>;
export type VisitorId = Id<'visitor'>;
export type HouseholdMemberId = Id<'householdMember'>;
export type SessionId = Id<'session'>;
export type AddressCodeId = Id<'addressCode'>;
export type OrganizationId = Id<'organization'>;
export type InvitationId = Id<'invitation'>;

/** Schema of one kind of identifier, branded. */
export function idSchema<K extends IdKind>(kind: K) {
  return z
    .string()
    .regex(new RegExp(`^${ID_PREFIXES[kind]}_[0-9A-Za-z]{22}$`))
    .transform((value) => value as Id<K>);
}
