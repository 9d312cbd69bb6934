import { z } from 'zod';

/** Who else can tell us that somebody is who they say, in the order of the buttons. */
export const SIGN_IN_PROVIDERS = ['google', 'apple', 'facebook'] as const;
export const signInProviderSchema = z.enum(SIGN_IN_PROVIDERS);
export type SignInProvider = z.infer<typeof signInProviderSchema>;

/** An account at a provider that opens the person's account here. */
export const linkedProviderSchema = z
  .object({
    provider: signInProviderSchema,
    /** Address that the provider told when it was connected; null where it told none. */
    email: z.string().nullable(),
    linkedAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime(),
  })
  .meta({ id: 'LinkedProvider' });
export type LinkedProvider = z.infer<typeof linkedProviderSchema>;

export const linkedProviderListSchema = z.object({
  providers: z.array(linkedProviderSchema),
  /** Whether the account also has a password. */
  hasPassword: z.boolean(),
});
export type LinkedProviderList = z.infer<typeof linkedProviderListSchema>;

/** The code that was mailed to confirm an address. */
export const addressCodeSchema = z.object({
  addressCode: z
    .string()
    .transform((code) => code.replace(/\D/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, { error: 'Type the six digits from the mail.' })),
});

/** What Apple's server posts: a signed token, read by the use case. */
export const appleNoticeSchema = z.object({ payload: z.string().min(1).max(16_000) });
