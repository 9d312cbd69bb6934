import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { listen, type StandIn, type StandInFault } from './listen.ts';

/** Vault with a KV engine of version 2 at `secret/`, tokens with leases, and one AppRole. */
export class VaultStandIn {
  readonly role = { roleId: 'role-1', secretId: 'secret-of-role-1' };
  readonly path = 'chef genius/production';
  readonly namespace = 'kitchen';
  /** When each token ends, ms. */
  readonly tokens = new Map<string, number>();
  readonly versions: Record<string, string>[] = [];
  fault: StandInFault | null = null;
  leaseSeconds = 3600;
  signIns = 0;
  /** How long after its beginning each lease was renewed, ms. */
  readonly renewals: number[] = [];
  reads = 0;
  server: StandIn | null = null;

  async start(): Promise<string> {
    this.server = await listen(
      () => (this.fault !== null && this.fault.times > 0 ? this.fault : null),
      (request, body) => this.#answer(request, body),
    );
    return this.server.url;
  }

  createToken(): string {
    const token = `hvs.${randomBytes(12).toString('hex')}`;
    this.tokens.set(token, Date.now() + this.leaseSeconds * 1000);
    return token;
  }

  #auth(token: string) {
    const auth = { client_token: token, lease_duration: this.leaseSeconds, renewable: true };
    return { status: 200, body: { auth } };
  }

  #answer(request: IncomingMessage, body: string) {
    const denied = { status: 403, body: { errors: ['permission denied'] } };
    if (request.headers['x-vault-namespace'] !== this.namespace) return { status: 404, body: { errors: [] } };
    const at = `${request.method} ${decodeURIComponent(request.url ?? '')}`;
    if (at === 'POST /v1/auth/approle/login') {
      this.signIns += 1;
      const sent = JSON.parse(body) as { role_id: string; secret_id: string };
      const isRight = sent.role_id === this.role.roleId && sent.secret_id === this.role.secretId;
      return isRight ? this.#auth(this.createToken()) : { status: 400, body: { errors: ['invalid'] } };
    }
    const token = String(request.headers['x-vault-token']);
    if ((this.tokens.get(token) ?? 0) < Date.now()) return denied;
    if (at === 'GET /v1/auth/token/lookup-self') {
      return { status: 200, body: { data: { ttl: this.leaseSeconds, renewable: true } } };
    }
    if (at === 'POST /v1/auth/token/renew-self') {
      this.renewals.push(Date.now() + this.leaseSeconds * 1000 - (this.tokens.get(token) ?? 0));
      this.tokens.set(token, Date.now() + this.leaseSeconds * 1000);
      return this.#auth(token);
    }
    if (at !== `GET /v1/secret/data/${this.path}`) return denied;
    this.reads += 1;
    const data = this.versions.at(-1) ?? null;
    const metadata = { version: this.versions.length, destroyed: false };
    return { status: data === null ? 404 : 200, body: { data: { data, metadata } } };
  }
}
