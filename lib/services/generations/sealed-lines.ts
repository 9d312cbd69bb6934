import { decryptField, encryptField } from '../secrets/field-cipher.ts';

const requestPlace = (id: string) => `generations.request ${id}`;
const eventPlace = (generationId: string, seq: number) => `generation_events.data ${generationId} ${seq}`;

/** A request as its row keeps it: what is in somebody's fridge, and what they may not eat. */
export function sealRequest(id: string, request: unknown): Promise<string> {
  return encryptField(JSON.stringify(request), requestPlace(id));
}

/** The request of a row; one from before requests were sealed is as it stands. @throws Error when no key opens it */
export async function openRequest(row: {
  readonly id: string;
  readonly request: unknown;
  readonly requestEncrypted: string | null;
}): Promise<unknown> {
  if (row.requestEncrypted === null) return row.request;
  return JSON.parse(await decryptField(row.requestEncrypted, requestPlace(row.id)));
}

/** What one event of a stream carried, as its row keeps it: it names what was recognised in the fridge. */
export function sealEvent(generationId: string, seq: number, data: unknown): Promise<string> {
  return encryptField(JSON.stringify(data), eventPlace(generationId, seq));
}

/** What the event of a row carried; one from before events were sealed is as it stands. @throws Error when no key opens it */
export async function openEvent(row: {
  readonly generationId: string;
  readonly seq: number;
  readonly data: unknown;
  readonly dataEncrypted: string | null;
}): Promise<unknown> {
  if (row.dataEncrypted === null) return row.data;
  return JSON.parse(await decryptField(row.dataEncrypted, eventPlace(row.generationId, row.seq)));
}
