import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Context } from 'hono';
import { z } from 'zod';
import { isOpen } from '../batches/batch-store.ts';
import { toFileObject } from '../batches/file-store.ts';
import { Failure } from '../failure.ts';
import { pageSchema, toPage } from './list-page.ts';
import { parseBody } from './parse-request.ts';
import { readBytes } from './read-json-body.ts';
import { readOwner } from './read-owner.ts';
import type { ServerContext } from './server-context.ts';

/** Room for what a form adds around the file. */
const FORM_BYTES = 65_536;
const LIST_MAX = 10_000;
const listSchema = pageSchema(LIST_MAX, LIST_MAX).extend({ purpose: z.string().max(100).optional() });

/** `POST /v1/files`: a form with `file` and `purpose`. */
export async function uploadFile(context: ServerContext, c: Context): Promise<Response> {
  const { fileBytesMax, bodyTimeoutMs } = context.config.limits;
  const contentType = c.req.header('content-type') ?? '';
  if (!contentType.startsWith('multipart/form-data')) {
    throw new Failure('unsupported_media_type', 'Send the file as multipart/form-data.');
  }
  const bytes = await readBytes(c.req.raw, { bytesMax: fileBytesMax + FORM_BYTES, timeoutMs: bodyTimeoutMs });
  const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch((cause: unknown) => {
      throw new Failure('invalid_request', 'The form cannot be read.', { cause });
    });
  const file = form.get('file');
  const purpose = form.get('purpose');
  if (!(file instanceof File)) throw new Failure('invalid_request', 'file: is missing.', { param: 'file' });
  if (purpose !== 'batch') {
    throw new Failure('invalid_request', 'purpose: only "batch" is supported.', { param: 'purpose' });
  }
  if (file.size > fileBytesMax) {
    throw new Failure('body_too_large', `A file may have at most ${fileBytesMax} bytes.`, { param: 'file' });
  }
  const content = new Uint8Array(await file.arrayBuffer());
  const owner = readOwner(context, c);
  const stored = await context.files.create(content, { filename: file.name.slice(0, 200), purpose, owner });
  return Response.json(toFileObject(stored));
}

/** `GET /v1/files`, newest first, from behind `after` on; only those of a `purpose` where one is given. */
export async function listFiles(context: ServerContext, c: Context): Promise<Response> {
  const { purpose, ...page } = parseBody(listSchema, c.req.query());
  const files = await context.files.list(readOwner(context, c));
  const wanted = files.filter((file) => purpose === undefined || file.purpose === purpose);
  return Response.json(toPage(wanted.map(toFileObject), page));
}

/** `GET /v1/files/{id}`. */
export async function getFile(context: ServerContext, c: Context): Promise<Response> {
  return Response.json(toFileObject(await context.files.get(c.req.param('id') ?? '', readOwner(context, c))));
}

/** `GET /v1/files/{id}/content`. */
export async function getFileContent(context: ServerContext, c: Context): Promise<Response> {
  const { id, bytes } = await context.files.get(c.req.param('id') ?? '', readOwner(context, c));
  const stream = Readable.toWeb(createReadStream(context.files.pathOf(id)));
  return new Response(stream as ReadableStream<Uint8Array>, {
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(bytes) },
  });
}

/** `DELETE /v1/files/{id}`. One that a batch has yet to read, also after a restart, stays. */
export async function deleteFile(context: ServerContext, c: Context): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const owner = readOwner(context, c);
  await context.files.get(id, owner);
  const reader = (await context.batches.list(owner)).find(
    (batch) => batch.input_file_id === id && isOpen(batch),
  );
  if (reader !== undefined) {
    throw new Failure('conflict', `${reader.id} is reading the file; cancel it first, or wait for its end.`);
  }
  await context.files.delete(id, owner);
  return Response.json({ id, object: 'file', deleted: true });
}
