import { z } from 'zod';
import { factorCodeSchema, signInSchema } from './account.ts';

const DEVICE_NAME_LENGTH_MAX = 100;
const TOKEN_LENGTH_MAX = 500;

/** What a program sends to act for a person: their e-mail and password, a code where they have an authenticator app, and the name that its device gets in their list. */
export const tokenRequestSchema = signInSchema.extend({
  deviceName: z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, { error: 'Name the device, so that its person recognises it.' })
    .max(DEVICE_NAME_LENGTH_MAX, { error: `Use at most ${DEVICE_NAME_LENGTH_MAX} characters.` }),
  /** The code of the person's authenticator app, or a recovery code; asked for with `second_factor_required`. */
  otp: factorCodeSchema.optional(),
});
export type TokenRequest = z.infer<typeof tokenRequestSchema>;

/** A refresh token as it was handed out. Any text is taken: what is none of ours is answered like one that was revoked. */
export const refreshTokenSchema = z.object({ refreshToken: z.string().min(1).max(TOKEN_LENGTH_MAX) });
export type RefreshTokenInput = z.infer<typeof refreshTokenSchema>;

/** What a program goes on with. */
export const tokenPairSchema = z
  .object({
    /** Signed (ES256); keys are at `/.well-known/jwks.json`. Goes into `Authorization: Bearer …`. */
    accessToken: z.string(),
    tokenType: z.literal('Bearer'),
    /** Seconds. */
    expiresIn: z.int().min(1),
    /** Works once; each use brings the next. */
    refreshToken: z.string(),
  })
  .meta({ id: 'TokenPair' });
export type TokenPair = z.infer<typeof tokenPairSchema>;

/** That a token holds no more (RFC 7009: whether or not it did before). */
export const revokedTokenSchema = z.object({});

/** A public key of ours (RFC 7517). */
export const publicKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  kid: z.string(),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
});
export type PublicKey = z.infer<typeof publicKeySchema>;
