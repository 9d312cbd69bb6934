import { z } from 'zod';
import { emailSchema } from './account.ts';
import { idSchema } from './ids.ts';
import { ORGANIZATION_ACTIONS } from './organization-actions.ts';

/** What somebody is in an organisation, each with all that the one before it may. */
export const ORGANIZATION_ROLES = ['member', 'admin', 'owner'] as const;
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];
/** Roles that an invitation may give; owners are made among those who are in. */
export const INVITED_ROLES = ['member', 'admin'] as const satisfies readonly OrganizationRole[];

export const ORGANIZATION_LIMITS = {
  /** Organisations that one person owns. */
  ownedMax: 10,
  membersMax: 200,
  invitationsOpenMax: 50,
  nameLengthMax: 60,
  /** How long an invitation can be taken, days. */
  invitationDays: 7,
} as const;

/**
 * A name goes into mail to people who do not know us: no line breaks or other control characters, nothing that turns
 * the direction of text, and nothing that a mail reader would make a link of.
 */
const nameSchema = z
  .string()
  .normalize('NFC')
  .trim()
  .min(1, { error: 'Give the organisation a name.' })
  .max(ORGANIZATION_LIMITS.nameLengthMax, {
    error: `Use at most ${ORGANIZATION_LIMITS.nameLengthMax} characters.`,
  })
  .refine((name) => !/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(name), {
    error: 'Use visible characters on one line.',
  })
  .refine((name) => !/:\/\/|@|\p{L}\.\p{L}{2}/u.test(name), {
    error: 'A name holds no address: leave out links, “@” and dots between letters.',
  });

export const organizationIdSchema = idSchema('organization');
export const invitationIdSchema = idSchema('invitation');
export const organizationRoleSchema = z.enum(ORGANIZATION_ROLES);

export const newOrganizationSchema = z.object({ name: nameSchema });
export const newInvitationSchema = z.object({ email: emailSchema, role: z.enum(INVITED_ROLES) });
export const roleChangeSchema = z.object({ role: organizationRoleSchema });
export const ownershipTransferSchema = z.object({ userId: idSchema('user') });
export type NewOrganization = z.infer<typeof newOrganizationSchema>;
export type NewInvitation = z.infer<typeof newInvitationSchema>;

/** An organisation as one of its people sees it. */
export const organizationSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    plan: z
      .string()
      .describe('The plan that counts for its people, unless they have a better one of their own'),
    role: organizationRoleSchema.describe('What you are in it'),
    people: z.int().min(1).describe('How many people are in it'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Organization' });
export type Organization = z.infer<typeof organizationSchema>;
export const organizationListSchema = z.object({ organizations: z.array(organizationSchema) });
export type OrganizationList = z.infer<typeof organizationListSchema>;

/** Somebody of an organisation, as the others see them. */
export const organizationMemberSchema = z
  .object({
    userId: z.string(),
    name: z.string().nullable().describe('What they like to be called, if they said'),
    email: z.string(),
    role: organizationRoleSchema,
    joinedAt: z.iso.datetime(),
    isSelf: z.boolean(),
  })
  .meta({ id: 'OrganizationMember' });
export type OrganizationMember = z.infer<typeof organizationMemberSchema>;
export const organizationMembersSchema = z.object({ members: z.array(organizationMemberSchema) });
export type OrganizationMembers = z.infer<typeof organizationMembersSchema>;

/** An invitation as those who lead the organisation see it. */
export const invitationSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    role: z.enum(INVITED_ROLES),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'OrganizationInvitation' });
export type Invitation = z.infer<typeof invitationSchema>;
export const invitationListSchema = z.object({ invitations: z.array(invitationSchema) });
export type InvitationList = z.infer<typeof invitationListSchema>;

/** An invitation as whom it is for sees it. */
export const ownInvitationSchema = z
  .object({
    id: z.string(),
    organization: z.string().describe('Name of the organisation'),
    role: z.enum(INVITED_ROLES),
    invitedBy: z.string().nullable(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'OwnInvitation' });
export type OwnInvitation = z.infer<typeof ownInvitationSchema>;
export const ownInvitationListSchema = z.object({ invitations: z.array(ownInvitationSchema) });
export type OwnInvitationList = z.infer<typeof ownInvitationListSchema>;

/** One line of what happened in an organisation. People who are not of it any more have no name here. */
export const organizationActivitySchema = z
  .object({
    events: z.array(
      z.object({
        at: z.iso.datetime(),
        action: z.enum(ORGANIZATION_ACTIONS),
        by: z.string().nullable().describe('Who did it; null for somebody who has left, and for us'),
        about: z
          .string()
          .nullable()
          .describe('Whom it is about; null for whoever did it, for nobody, and for somebody who has left'),
        role: organizationRoleSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'OrganizationActivity' });
export type OrganizationActivity = z.infer<typeof organizationActivitySchema>;
