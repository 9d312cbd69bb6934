/** Everything the audit log can say about an organisation. */
export const ORGANIZATION_ACTIONS = [
  'organization_created',
  'organization_renamed',
  'organization_deleted',
  'organization_plan_set',
  'organization_invited',
  'organization_invitation_revoked',
  'organization_invitation_declined',
  'organization_joined',
  'organization_left',
  'organization_member_removed',
  'organization_role_changed',
  'organization_inherited',
] as const;
