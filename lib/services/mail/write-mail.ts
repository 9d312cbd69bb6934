import type { OrganizationRole } from '@chef/contracts/organizations';
import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import type { Role } from '../../auth/policy.ts';
import type { OrganizationFates } from '../organizations/organization-fates.ts';
import messages from './catalogue.en.json' with { type: 'json' };

const MAIL_KINDS = [
  'verify_email',
  'account_exists',
  'choose_password',
  'reset_password',
  'password_changed',
  'token_reused',
  'change_email',
  'email_changed',
  'email_change_undone',
  'second_factor_on',
  'second_factor_off',
  'recovery_code_used',
  'recovery_codes_renewed',
  'provider_linked',
  'provider_unlinked',
  'address_code',
  'passkey_added',
  'passkey_removed',
  'deletion_by_provider',
  'deletion_requested',
  'account_deleted',
  'staff_role_changed',
  'signed_out_by_staff',
  'organization_invitation',
  'organization_role_changed',
  'organization_member_removed',
  'organization_deleted',
  'organization_inherited',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What a text may name beside its link. */
export interface MailValues {
  readonly provider?: SignInProvider;
  readonly code?: string;
  /** Name of an organisation, what its reader is or will be in it, and the person who did it. */
  readonly organization?: string;
  readonly role?: OrganizationRole;
  readonly person?: string;
  /** What its reader is among the staff from now on. */
  readonly staffRole?: Role;
  /** What becomes of the reader’s organisations. */
  readonly organizations?: OrganizationFates;
}

/** A paragraph about the organisations that go, or pass on, with an account; nothing where there are none. */
function fatesText(kind: MailKind, fates: OrganizationFates | undefined): string {
  if (fates === undefined || (kind !== 'deletion_requested' && kind !== 'account_deleted')) return '';
  const words = messages.organizations[kind];
  const paragraph = (text: string, names: readonly string[]) =>
    names.length === 0 ? '' : `${text}\n${names.map((name) => `- ${name}`).join('\n')}\n\n`;
  return paragraph(words.deleted, fates.deleted) + paragraph(words.handedOver, fates.handedOver);
}

/**
 * A mail in the words of its catalogue: plain text, which every reader shows and no filter minds. The catalogue is
 * apart from that of the pages, which is compiled for browsers and cannot be read outside the app's build.
 */
export function writeMail(
  kind: MailKind,
  url: string,
  values: MailValues = {},
): { readonly subject: string; readonly text: string } {
  const { provider, role, staffRole } = values;
  const filled: Readonly<Record<string, string>> = {
    provider: provider === undefined ? '' : messages.providers[provider],
    code: values.code ?? '',
    organization: values.organization ?? '',
    role: role === undefined ? '' : messages.roles[role],
    person: values.person ?? '',
    staffRole: staffRole === undefined ? '' : messages.staffRoles[staffRole],
    organizations: fatesText(kind, values.organizations),
    url,
  };
  // In one pass: what a value says is never taken for a place to fill.
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (place, name: string) => filled[name] ?? place);
  const { subject, text } = messages[kind];
  return { subject: fill(subject), text: `${fill(text)}\n\n${messages.signature}\n` };
}
