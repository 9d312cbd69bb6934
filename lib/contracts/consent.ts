import { z } from 'zod';
import { CONSENT_PURPOSES } from './consent-texts.ts';

/** Body of `PUT /api/v1/consents`. */
export const consentChoiceSchema = z.strictObject({
  purpose: z.enum(CONSENT_PURPOSES),
  isGranted: z.boolean(),
  textVersion: z.string().max(20).describe('Version of the words that were shown'),
});
export type ConsentChoice = z.infer<typeof consentChoiceSchema>;

/** What counts now for one purpose. */
export const consentSchema = z
  .object({
    purpose: z.enum(CONSENT_PURPOSES),
    isGranted: z.boolean(),
    textVersion: z.string().nullable().describe('Version agreed to or refused; null when nobody was asked'),
    recordedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Consent' });
export type ConsentState = z.infer<typeof consentSchema>;
export const consentListSchema = z.object({ consents: z.array(consentSchema) });
export type ConsentList = z.infer<typeof consentListSchema>;
