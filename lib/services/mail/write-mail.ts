import messages from './catalogue.en.json' with { type: 'json' };

const MAIL_KINDS = [
  'verify_email',
  'account_exists',
  'reset_password',
  'password_changed',
  'token_reused',
  'second_factor_on',
  'second_factor_off',
  'recovery_code_used',
  'recovery_codes_renewed',
  'deletion_requested',
  'account_deleted',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * A mail in the words of its catalogue: plain text, which every reader shows and no filter minds. The catalogue is
 * apart from that of the pages, which is compiled for browsers and cannot be read outside the app's build.
 */
export function writeMail(kind: MailKind, url: string): { readonly subject: string; readonly text: string } {
  const { subject, text } = messages[kind];
  return { subject, text: `${text.replaceAll('{url}', url)}\n\n${messages.signature}\n` };
}
