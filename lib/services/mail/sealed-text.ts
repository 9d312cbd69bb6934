import { decryptField, encryptField } from '../secrets/field-cipher.ts';

const placeOf = (id: string) => `outbox_mails.text ${id}`;

/** The text of a mail as its row keeps it: whoever reads the table, or a copy of it, finds no link that opens anything. */
export function sealMailText(id: string, text: string): Promise<string> {
  return encryptField(text, placeOf(id));
}

/**
 * The text of a mail; one from before texts were sealed is as it stands, and one that was handed over has none left.
 * @throws Error when no key opens it
 */
export async function openMailText(row: {
  readonly id: string;
  readonly text: string;
  readonly textEncrypted: string | null;
}): Promise<string> {
  return row.textEncrypted === null ? row.text : decryptField(row.textEncrypted, placeOf(row.id));
}
