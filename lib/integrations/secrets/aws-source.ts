import { z } from 'zod';
import { type AwsKeySettings, awsKeys } from './aws-keys.ts';
import { readValues } from './read-values.ts';
import { requestJson } from './request-json.ts';
import { type SecretSource, SecretSourceError } from './secret-source.ts';
import { signAwsRequest } from './sign-aws-request.ts';

/** A secret of AWS Secrets Manager that holds a JSON object of all our secrets by name. */
export interface AwsSourceSettings extends AwsKeySettings {
  readonly region: string;
  /** Name or ARN. */
  readonly secretId: string;
  /** In place of the region's own address, for private links and tests. */
  readonly endpoint?: string | undefined;
}

const NAME = 'AWS Secrets Manager';
const answerSchema = z.object({ VersionId: z.string(), SecretString: z.string() });
const errorSchema = z.object({ __type: z.string() });

function endpointOf({ region, endpoint }: AwsSourceSettings): URL {
  if (endpoint !== undefined) return new URL(endpoint);
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return new URL(`https://secretsmanager.${region}.${domain}/`);
}

/** The kind of an error, without the words that come with it. */
function refusal(status: number, body: unknown): SecretSourceError {
  const type = errorSchema.safeParse(body).data?.__type.split('#').at(-1)?.slice(0, 60) ?? 'no reason';
  const isPassing = /Throttling|RequestLimitExceeded/.test(type);
  return new SecretSourceError(isPassing ? 'unreachable' : 'refused', `${NAME} answered ${status} (${type})`);
}

/** Reads the secret's current version (`AWSCURRENT`) with one signed request over HTTPS. */
export function awsSource(settings: AwsSourceSettings): SecretSource {
  const url = endpointOf(settings);
  const keys = awsKeys(settings);
  const body = JSON.stringify({ SecretId: settings.secretId });
  const headers = async () =>
    signAwsRequest(
      {
        method: 'POST',
        url,
        body,
        region: settings.region,
        service: 'secretsmanager',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'secretsmanager.GetSecretValue',
        },
      },
      await keys(),
      new Date(),
    );
  return {
    name: 'aws',
    close: () => {},
    read: async () => {
      // Keys that cannot be had are told apart from a service that does not answer.
      await keys();
      const answer = await requestJson(NAME, { url: url.href, method: 'POST', headers, body });
      if (answer.status !== 200) throw refusal(answer.status, answer.body);
      const parsed = answerSchema.safeParse(answer.body);
      if (!parsed.success) throw new SecretSourceError('malformed', `${NAME} gave no text`);
      return {
        version: parsed.data.VersionId,
        values: readValues(NAME, parseJson(parsed.data.SecretString)),
      };
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
