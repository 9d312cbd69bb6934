import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { requestJson } from './request-json.ts';
import { SecretSourceError } from './secret-source.ts';
import type { AwsKeys } from './sign-aws-request.ts';

/** Where keys come from: the environment, or the agent beside a container of ECS or EKS. */
export interface AwsKeySettings {
  readonly accessKeyId?: string | undefined;
  readonly secretAccessKey?: string | undefined;
  readonly sessionToken?: string | undefined;
  readonly containerUri?: string | undefined;
  /** File that holds what the agent wants to see; it is written anew now and then. */
  readonly containerTokenFile?: string | undefined;
}

const answerSchema = z.object({
  AccessKeyId: z.string(),
  SecretAccessKey: z.string(),
  Token: z.string(),
  Expiration: z.coerce.date(),
});
/** New keys are fetched so long before the old ones expire, ms. */
const AHEAD_MS = 5 * 60_000;

async function askAgent(uri: string, tokenFile: string | undefined) {
  const token = tokenFile === undefined ? undefined : (await readFile(tokenFile, 'utf8')).trim();
  const headers = () => ({
    accept: 'application/json',
    ...(token === undefined ? {} : { authorization: token }),
  });
  const { status, body } = await requestJson('the agent of the container', {
    url: uri,
    method: 'GET',
    headers,
  });
  const parsed = answerSchema.safeParse(body);
  if (status !== 200) throw new SecretSourceError('refused', `the agent of the container answered ${status}`);
  if (!parsed.success) throw new SecretSourceError('malformed', 'the agent of the container gave no keys');
  return parsed.data;
}

/** Gives keys that hold now; those of an agent are kept until shortly before they expire. */
export function awsKeys(settings: AwsKeySettings): () => Promise<AwsKeys> {
  const { accessKeyId, secretAccessKey, sessionToken, containerUri, containerTokenFile } = settings;
  if (accessKeyId !== undefined && secretAccessKey !== undefined) {
    const keys = { accessKeyId, secretAccessKey, sessionToken };
    return async () => keys;
  }
  let kept: { readonly keys: AwsKeys; readonly until: number } | null = null;
  return async () => {
    if (kept !== null && Date.now() < kept.until) return kept.keys;
    if (containerUri === undefined) {
      throw new SecretSourceError('refused', 'there are no keys for AWS in the environment');
    }
    const given = await askAgent(containerUri, containerTokenFile);
    const keys = {
      accessKeyId: given.AccessKeyId,
      secretAccessKey: given.SecretAccessKey,
      sessionToken: given.Token,
    };
    kept = { keys, until: given.Expiration.getTime() - AHEAD_MS };
    return keys;
  };
}
