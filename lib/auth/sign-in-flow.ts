import { idSchema } from '@chef/contracts/ids';
import { signInProviderSchema } from '@chef/contracts/sign-in-providers';
import { z } from 'zod';
import type { SealedCookie } from './sealed-cookie.ts';

/** Time that a person has at the provider, seconds. */
const FLOW_SECONDS = 900;
/** Begun sign-ins that a browser keeps: several tabs, and no cookie that grows. */
const FLOWS_MAX = 4;

const flowSchema = z.object({
  provider: signInProviderSchema,
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  /** Where to go afterwards, a path of ours. */
  next: z.string(),
  /** The session that the provider's account is to be connected with; null for signing in. */
  linkTo: idSchema('session').nullable(),
  /** Milliseconds. */
  begunAt: z.number(),
});
export type SignInFlow = z.infer<typeof flowSchema>;

/** Sign-ins that this browser began at providers. */
export const FLOW_COOKIE: SealedCookie<readonly SignInFlow[]> = {
  name: 'chef_sign_in',
  seconds: FLOW_SECONDS,
  schema: z.array(flowSchema),
};

const isFresh = ({ begunAt }: SignInFlow, now: number) => now - begunAt < FLOW_SECONDS * 1000;

/** The flows with one more; the oldest goes when there are too many. */
export function addFlow(flows: readonly SignInFlow[], flow: SignInFlow, now = Date.now()): SignInFlow[] {
  return [...flows.filter((one) => isFresh(one, now)), flow].slice(-FLOWS_MAX);
}

/** The flow that somebody comes back from, once, and what is left. */
export function takeFlow(
  flows: readonly SignInFlow[],
  wanted: { readonly provider: string; readonly state: string },
  now = Date.now(),
): { readonly flow: SignInFlow | null; readonly rest: readonly SignInFlow[] } {
  const flow = flows.find(
    (one) => one.provider === wanted.provider && one.state === wanted.state && isFresh(one, now),
  );
  return { flow: flow ?? null, rest: flows.filter((one) => one !== flow && isFresh(one, now)) };
}

/** Apple's form on its way from the post that brings it to the page that reads our cookies. Never set as a cookie. */
export const FORM_ENVELOPE: SealedCookie<Readonly<Record<string, string>>> = {
  name: 'chef_form_post',
  seconds: 120,
  schema: z.record(z.string(), z.string()),
};

const pendingSchema = z.object({
  profile: z.object({
    provider: signInProviderSchema,
    subject: z.string(),
    email: z.string().nullable(),
    isEmailVerified: z.boolean(),
    displayName: z.string().nullable(),
  }),
  next: z.string(),
  /** The code that was mailed; null before there is one. */
  codeId: idSchema('addressCode').nullable(),
});
export type PendingSignIn = z.infer<typeof pendingSchema>;

/** Somebody whom a provider named, and who has to show that the mailbox is theirs. */
export const PENDING_COOKIE: SealedCookie<PendingSignIn> = {
  name: 'chef_confirm_address',
  seconds: 1800,
  schema: pendingSchema,
};
