import { z } from 'zod';

const NAME_LENGTH_MAX = 60;
/** An answer with a large attestation has a few kB. */
const ANSWER_LENGTH_MAX = 20_000;
/** Base64url as browsers write it. */
const base64url = z.string().regex(/^[\w-]*$/);
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;

/** A text that holds JSON of a form; anything else is refused. */
function jsonText<S extends z.ZodType>(schema: S) {
  return z
    .string()
    .max(ANSWER_LENGTH_MAX)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'This is not JSON.' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/** What every answer of an authenticator has (WebAuthn Level 3, section 5.1.8, `toJSON`). */
const answer = {
  id: base64url.min(1),
  rawId: base64url.min(1),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).catch({}),
};

/** A browser's answer when it has made a passkey, as text. */
export const registrationAnswerSchema = jsonText(
  z.object({
    ...answer,
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z
        .array(z.string())
        .transform((given) => TRANSPORTS.filter((one) => given.includes(one)))
        .catch([]),
    }),
  }),
);

/** A browser's answer when it has shown a passkey, as text. */
export const authenticationAnswerSchema = jsonText(
  z.object({
    ...answer,
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.exactOptional(),
    }),
  }),
);
export type AuthenticationAnswer = z.infer<typeof authenticationAnswerSchema>;

const credentialSchema = z.string().min(1).max(ANSWER_LENGTH_MAX);
/** A passkey to keep, with the name that its person knows it by. */
export const newPasskeySchema = z.object({
  name: z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, { error: 'Give the passkey a name.' })
    .max(NAME_LENGTH_MAX, { error: `Use at most ${NAME_LENGTH_MAX} characters.` }),
  credential: credentialSchema,
});
export type NewPasskey = z.infer<typeof newPasskeySchema>;
/** A passkey that is shown. */
export const passkeyProofSchema = z.object({ credential: credentialSchema });
