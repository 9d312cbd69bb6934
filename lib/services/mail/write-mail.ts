import type { SignInProvider } from '@chef/contracts/sign-in-providers';
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
  'deletion_requested',
  'account_deleted',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What a text may name beside its link: the provider it is about, a code. */
export interface MailValues {
  readonly provider?: SignInProvider;
  readonly code?: string;
}

/**
 * A mail in the words of its catalogue: plain text, which every reader shows and no filter minds. The catalogue is
 * apart from that of the pages, which is compiled for browsers and cannot be read outside the app's build.
 */
export function writeMail(
  kind: MailKind,
  url: string,
  { provider, code = '' }: MailValues = {},
): { readonly subject: string; readonly text: string } {
  const named = provider === undefined ? '' : messages.providers[provider];
  const fill = (words: string) =>
    words.replaceAll('{provider}', named).replaceAll('{code}', code).replaceAll('{url}', url);
  const { subject, text } = messages[kind];
  return { subject: fill(subject), text: `${fill(text)}\n\n${messages.signature}\n` };
}
