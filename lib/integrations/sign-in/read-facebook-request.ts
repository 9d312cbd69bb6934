import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const ALGORITHM = 'HMAC-SHA256';
const payloadSchema = z.object({
  algorithm: z.literal(ALGORITHM),
  user_id: z.string().min(1).max(200),
  issued_at: z.int().positive(),
});

/** Somebody asked Facebook to have what we know from there deleted. */
export interface FacebookRequest {
  /** Facebook's id of its account, for us alone. */
  readonly subject: string;
  readonly at: Date;
}

/**
 * What a `signed_request` says: signature and payload, each base64url, the signature over the payload as it is written
 * (HMAC-SHA-256 under the app secret). Null for one that is not Facebook's for us.
 * @see https://developers.facebook.com/docs/development/create-an-app/app-dashboard/data-deletion-callback
 */
export function readFacebookRequest(signedRequest: string, appSecret: string): FacebookRequest | null {
  const [signature = '', payload = '', ...rest] = signedRequest.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = createHmac('sha256', appSecret).update(payload).digest();
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  try {
    const parsed = payloadSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    return { subject: parsed.user_id, at: new Date(parsed.issued_at * 1000) };
  } catch {
    return null;
  }
}
