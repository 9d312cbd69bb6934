import type { Context } from 'hono';
import { z } from 'zod';
import { listAdminModels } from './admin-routes.ts';
import { parseBody } from './parse-request.ts';
import { readJsonBody } from './read-json-body.ts';
import type { ServerContext } from './server-context.ts';

const loadSchema = z.object({
  adapter: z.string().min(1).max(1000),
  base: z.string().max(200).nullish(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits')
    .nullish(),
  scale: z.number().min(-10).max(10).default(1),
});

/** `POST /admin/adapters/load`: answers when the adapter serves, or with the reason why it does not. */
export async function loadAdapter(context: ServerContext, c: Context): Promise<Response> {
  const { bodyBytesMax, bodyTimeoutMs } = context.config.limits;
  const body = await readJsonBody(c.req.raw, { bytesMax: bodyBytesMax, timeoutMs: bodyTimeoutMs });
  const { adapter, base, sha256, scale } = parseBody(loadSchema, body);
  await context.models.loadAdapter({ adapter, base: base ?? null, sha256: sha256 ?? null, scale });
  return listAdminModels(context);
}

/** `POST /admin/adapters/{name}/unload`. */
export async function unloadAdapter(context: ServerContext, c: Context): Promise<Response> {
  await context.models.unloadAdapter(c.req.param('name') ?? '');
  return listAdminModels(context);
}
