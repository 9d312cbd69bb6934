import {
  type HouseholdMember,
  type HouseholdMemberContent,
  householdMemberContentSchema,
} from '@chef/contracts/household';
import { decryptField, encryptField } from '../secrets/field-cipher.ts';
import { unknownDislikes } from './unknown-dislikes.ts';

const place = (id: string) => `household_members.content_encrypted ${id}`;

/** What is kept of a member, sealed for its row. */
export function sealMember(id: string, content: HouseholdMemberContent): Promise<string> {
  return encryptField(JSON.stringify(content), place(id));
}

/** A row as the member it tells of. */
export async function openMember(row: {
  readonly id: string;
  readonly contentEncrypted: string;
}): Promise<HouseholdMember> {
  const content: unknown = JSON.parse(await decryptField(row.contentEncrypted, place(row.id)));
  return toMember(row.id, householdMemberContentSchema.parse(content));
}

/** What is kept of a member with what we have to say about it. */
export function toMember(id: string, content: HouseholdMemberContent): HouseholdMember {
  return { id, ...content, unknownDislikes: unknownDislikes(content.dislikes) };
}
