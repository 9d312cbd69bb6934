import { z } from 'zod';
import { requestJson } from './request-json.ts';
import { SecretSourceError } from './secret-source.ts';

/** How we come by a token of Vault: one that was given to us, or a role that we sign in as. */
export interface VaultAccess {
  readonly address: string;
  readonly namespace?: string | undefined;
  readonly token?: string | undefined;
  readonly roleId?: string | undefined;
  readonly secretId?: string | undefined;
}

interface Lease {
  readonly token: string;
  readonly seconds: number;
  readonly isRenewable: boolean;
}

const NAME = 'Vault';
const authSchema = z.object({
  auth: z.object({ client_token: z.string(), lease_duration: z.number(), renewable: z.boolean() }),
});
const lookupSchema = z.object({ data: z.object({ ttl: z.number(), renewable: z.boolean() }) });
/** A renewal that failed is tried again no sooner, ms. */
const RENEW_AGAIN_MS = 1000;
/** Longest wait that timers take, ms. */
const TIMER_MAX_MS = 2_147_483_647;

/** A token of Vault that is kept alive: renewed at a third of its lease, replaced by a new sign-in when that fails. */
export class VaultSession {
  readonly #access: VaultAccess;
  #lease: Promise<Lease> | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(access: VaultAccess) {
    this.#access = access;
  }

  /** @throws SecretSourceError */
  async token(): Promise<string> {
    this.#lease ??= this.#begin();
    const lease = this.#lease;
    try {
      return (await lease).token;
    } catch (error) {
      if (this.#lease === lease) this.#lease = null;
      throw error;
    }
  }

  /** Forgets a token that Vault no longer takes. @returns whether there is a way to another one */
  drop(): boolean {
    clearTimeout(this.#timer);
    this.#lease = null;
    return this.#access.roleId !== undefined;
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  async call(method: 'GET' | 'POST', path: string, token: string | null, sent?: unknown) {
    const { address, namespace } = this.#access;
    return requestJson(NAME, {
      url: new URL(`/v1/${path}`, address).href,
      method,
      headers: () => ({
        'x-vault-request': 'true',
        ...(token === null ? {} : { 'x-vault-token': token }),
        ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }),
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      }),
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
  }

  async #begin(): Promise<Lease> {
    const { token, roleId, secretId } = this.#access;
    const lease =
      roleId === undefined ? await this.#lookUp(token ?? '') : await this.#signIn(roleId, secretId);
    this.#scheduleRenewal(lease, (lease.seconds * 1000) / 3);
    return lease;
  }

  async #signIn(roleId: string, secretId: string | undefined): Promise<Lease> {
    const sent = { role_id: roleId, ...(secretId === undefined ? {} : { secret_id: secretId }) };
    return this.#readAuth(await this.call('POST', 'auth/approle/login', null, sent), 'the sign-in');
  }

  async #lookUp(token: string): Promise<Lease> {
    const { status, body } = await this.call('GET', 'auth/token/lookup-self', token);
    const parsed = lookupSchema.safeParse(body);
    if (status !== 200 || !parsed.success) {
      throw new SecretSourceError('refused', `${NAME} answered ${status} to the token`);
    }
    return { token, seconds: parsed.data.data.ttl, isRenewable: parsed.data.data.renewable };
  }

  #readAuth({ status, body }: { status: number; body: unknown }, what: string): Lease {
    const parsed = authSchema.safeParse(body);
    if (status !== 200 || !parsed.success) {
      throw new SecretSourceError('refused', `${NAME} answered ${status} to ${what}`);
    }
    const { client_token: token, lease_duration: seconds, renewable: isRenewable } = parsed.data.auth;
    return { token, seconds, isRenewable };
  }

  /** A token without a lease (0) lives on by itself. */
  #scheduleRenewal(lease: Lease, waitMs: number): void {
    clearTimeout(this.#timer);
    if (lease.seconds === 0 || !lease.isRenewable) return;
    this.#timer = setTimeout(() => void this.#renew(lease), Math.min(waitMs, TIMER_MAX_MS));
    this.#timer.unref();
  }

  async #renew(lease: Lease): Promise<void> {
    try {
      const answer = await this.call('POST', 'auth/token/renew-self', lease.token, {});
      const renewed = this.#readAuth(answer, 'the renewal');
      this.#lease = Promise.resolve(renewed);
      this.#scheduleRenewal(renewed, (renewed.seconds * 1000) / 3);
    } catch (error) {
      // Refused for good: the next reading signs in again or is refused; until then the token may still hold.
      if (error instanceof SecretSourceError && error.kind === 'refused') return;
      this.#scheduleRenewal(lease, Math.max(RENEW_AGAIN_MS, (lease.seconds * 1000) / 12));
    }
  }
}
