import { keyedHash } from '../../auth/signed-value.ts';
import { REQUEST_HASH_PURPOSE } from '../../generation/cache-key.ts';
import { newestKeyPrefix } from '../secrets/field-cipher.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { SystemContext } from '../service-context.ts';
import { openEvent, openRequest, sealEvent, sealRequest } from './sealed-lines.ts';

/** Rows of one batch. */
const BATCH = 200;

/** What a run did: rows brought under the newest key, and rows that no key opens. */
interface ReencryptionReport {
  readonly written: number;
  readonly unreadable: number;
}

interface RequestRow {
  readonly id: string;
  readonly request: unknown;
  readonly requestEncrypted: string | null;
}

interface EventRow {
  readonly generationId: string;
  readonly seq: number;
  readonly data: unknown;
  readonly dataEncrypted: string | null;
}

/** Goes through rows in batches; a row that cannot be read stops no other. */
async function inBatches<Row>(
  ctx: SystemContext,
  read: (after: Row | null) => Promise<Row[]>,
  write: (row: Row) => Promise<number>,
): Promise<ReencryptionReport> {
  let written = 0;
  let unreadable = 0;
  for (let after: Row | null = null; ; ) {
    const rows: Row[] = await read(after);
    for (const row of rows) {
      try {
        written += await write(row);
      } catch (err) {
        unreadable += 1;
        ctx.log.error({ err }, 'what somebody asked for cannot be decrypted');
      }
    }
    after = rows.at(-1) ?? after;
    if (rows.length < BATCH) return { written, unreadable };
  }
}

async function writeRequest({ db }: SystemContext, row: RequestRow, secret: string): Promise<number> {
  const { id, requestEncrypted } = row;
  const request = await openRequest(row);
  // A hash from before there was a key can be computed from a guessed fridge.
  const canonicalHash =
    requestEncrypted === null
      ? { canonicalHash: keyedHash(secret, REQUEST_HASH_PURPOSE, JSON.stringify(request)) }
      : {};
  const { count } = await db.generation.updateMany({
    where: { id, requestEncrypted },
    data: { request: {}, requestEncrypted: await sealRequest(id, request), ...canonicalHash },
  });
  return count;
}

/** Seals requests that stand in the clear, and brings sealed ones under the newest key. */
export async function reencryptRequests({ ctx }: { ctx: SystemContext }): Promise<ReencryptionReport> {
  const [prefix, secret] = await Promise.all([newestKeyPrefix(), getAppSecret()]);
  return inBatches<RequestRow>(
    ctx,
    (after) => ctx.db.$queryRaw`
      select id, request, request_encrypted as "requestEncrypted" from generations
      where id > ${after?.id ?? ''} and ((request_encrypted is null and request <> '{}'::jsonb)
        or (request_encrypted is not null and not starts_with(request_encrypted, ${prefix})))
      order by id limit ${BATCH}`,
    (row) => writeRequest(ctx, row, secret),
  );
}

/** Seals events that stand in the clear, and brings sealed ones under the newest key. */
export async function reencryptEvents({ ctx }: { ctx: SystemContext }): Promise<ReencryptionReport> {
  const prefix = await newestKeyPrefix();
  return inBatches<EventRow>(
    ctx,
    (after) => ctx.db.$queryRaw`
      select generation_id as "generationId", seq, data, data_encrypted as "dataEncrypted" from generation_events
      where (generation_id, seq) > (${after?.generationId ?? ''}, ${after?.seq ?? 0}::int)
        and ((data_encrypted is null and data <> '{}'::jsonb)
          or (data_encrypted is not null and not starts_with(data_encrypted, ${prefix})))
      order by generation_id, seq limit ${BATCH}`,
    async (row) => {
      const { generationId, seq, dataEncrypted } = row;
      const { count } = await ctx.db.generationEvent.updateMany({
        where: { generationId, seq, dataEncrypted },
        data: { data: {}, dataEncrypted: await sealEvent(generationId, seq, await openEvent(row)) },
      });
      return count;
    },
  );
}
