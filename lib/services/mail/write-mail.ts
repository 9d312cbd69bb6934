import { createTranslator } from 'use-intl/core';
import messages from '../../../messages/en.json' with { type: 'json' };

export const MAIL_KINDS = ['verify_email', 'account_exists', 'reset_password', 'password_changed'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail in the words of the catalogue: plain text, which every reader shows and no filter minds. */
export function writeMail(kind: MailKind, url: string): { readonly subject: string; readonly text: string } {
  const t = createTranslator({ locale: 'en', messages, namespace: 'mail' });
  return { subject: t(`${kind}.subject`), text: `${t(`${kind}.text`, { url })}\n\n${t('signature')}\n` };
}
