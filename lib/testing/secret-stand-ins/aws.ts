import type { IncomingMessage } from 'node:http';
import { type Request as SignedRequest, sign } from 'aws4';
import { listen, type StandIn, type StandInFault } from './listen.ts';

const CLOCK_SKEW_MS = 5 * 60_000;

/** AWS Secrets Manager with one secret, and the agent that gives containers their keys. */
export class AwsStandIn {
  readonly region = 'eu-central-1';
  readonly secretId = 'chef-genius/production';
  readonly keys = { accessKeyId: 'AKIDSTANDIN', secretAccessKey: 'stand-in/secret+key' };
  /** What the agent wants to see, and gives. */
  readonly agentToken = 'agent-token';
  sessionToken = 'session-token-1';
  version = 'v-1';
  secret = '{}';
  fault: StandInFault | null = null;
  calls = 0;
  agentCalls = 0;
  /** Milliseconds. */
  keysLast = 3_600_000;
  server: StandIn | null = null;

  async start(): Promise<string> {
    this.server = await listen(
      () => (this.fault !== null && this.fault.times > 0 ? this.fault : null),
      (request, body) =>
        request.method === 'GET' ? this.#giveKeys(request) : this.#giveSecret(request, body),
    );
    return this.server.url;
  }

  #giveKeys(request: IncomingMessage) {
    this.agentCalls += 1;
    if (request.headers.authorization !== this.agentToken) return { status: 401, body: {} };
    return {
      status: 200,
      body: {
        AccessKeyId: this.keys.accessKeyId,
        SecretAccessKey: this.keys.secretAccessKey,
        Token: this.sessionToken,
        Expiration: new Date(Date.now() + this.keysLast).toISOString(),
      },
    };
  }

  /** Signs what came once more, with a library that is not ours, and compares. */
  #isSigned(request: IncomingMessage, body: string): boolean {
    const { headers } = request;
    const time = String(headers['x-amz-date']);
    const sentAt = Date.parse(time.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
    if (!(Math.abs(Date.now() - sentAt) < CLOCK_SKEW_MS)) return false;
    const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? [];
    if (!['host', 'x-amz-date', 'x-amz-target'].every((name) => names.includes(name))) return false;
    const token = headers['x-amz-security-token'];
    if (token !== undefined && token !== this.sessionToken) return false;
    // The library would add a length to what it signs.
    const asSent: SignedRequest & { extraHeadersToIgnore: object } = {
      service: 'secretsmanager',
      region: this.region,
      method: 'POST',
      path: request.url ?? '/',
      headers: Object.fromEntries(names.map((name) => [name, String(headers[name])])),
      body,
      extraHeadersToIgnore: { 'content-length': true },
    };
    const signed = sign(asSent, { ...this.keys });
    return headers.authorization === signed.headers?.Authorization;
  }

  #giveSecret(request: IncomingMessage, body: string) {
    this.calls += 1;
    const error = (type: string) => ({ status: 400, body: { __type: type, message: `no: ${this.secret}` } });
    if (!this.#isSigned(request, body)) return error('InvalidSignatureException');
    if (request.headers['x-amz-target'] !== 'secretsmanager.GetSecretValue') return error('UnknownOperation');
    if ((JSON.parse(body) as { SecretId: string }).SecretId !== this.secretId) {
      return error('com.amazonaws#ResourceNotFoundException');
    }
    return {
      status: 200,
      body: {
        Name: this.secretId,
        VersionId: this.version,
        SecretString: this.secret,
        VersionStages: ['AWSCURRENT'],
      },
    };
  }
}
