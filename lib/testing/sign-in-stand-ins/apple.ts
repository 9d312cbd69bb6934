import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { hidden, readForm, type StandInClient, sendAccountPage, sendJson, sendPage } from './html.ts';

/** Us at Apple; there is no client secret but the one that the key signs. */
export interface AppleClient extends Omit<StandInClient, 'clientSecret'> {
  readonly teamId: string;
  readonly keyId: string;
  readonly publicKey: CryptoKey;
}

/** What a test wants the next exchange to do wrong. */
export interface AppleFaults {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly isSignedByStranger?: boolean;
  readonly status?: number;
  readonly delayMs?: number;
}

interface Code {
  readonly subject: string;
  readonly email: string;
  readonly nonce: string | undefined;
  readonly challenge: string;
}

const SIX_MONTHS_SECONDS = 15_777_000;
const KEPT = ['redirect_uri', 'state', 'nonce', 'code_challenge'];

/** Sign in with Apple, as its documents describe it: answers by form post, secrets signed by us, the name once. */
export class AppleStandIn {
  /** Applies to the next exchange, then is gone. */
  faults: AppleFaults = {};
  readonly #issuer: string;
  readonly #client: AppleClient;
  readonly #codes = new Map<string, Code>();
  readonly #known = new Set<string>();
  readonly #keys = generateKeyPair('RS256', { extractable: true });
  readonly #strangers = generateKeyPair('RS256', { extractable: true });

  constructor(base: string, client: AppleClient) {
    this.#issuer = `${base}/apple`;
    this.#client = client;
  }

  readonly listener: RequestListener = async (request, response) => {
    const url = new URL(request.url ?? '/', this.#issuer);
    const path = url.pathname.slice('/apple'.length);
    if (path === '/auth/authorize' && request.method === 'GET') this.#ask(url.searchParams, response);
    else if (path === '/auth/authorize') await this.#answer(request, response);
    else if (path === '/auth/token') await this.#exchange(request, response);
    else if (path === '/auth/keys') await this.#publish(response);
    else sendJson(response, 404, { error: 'not_found' });
  };

  #ask(query: URLSearchParams, response: ServerResponse): void {
    const isRight =
      query.get('client_id') === this.#client.clientId &&
      query.get('redirect_uri') === this.#client.redirectUri &&
      query.get('response_type') === 'code' &&
      // Apple refuses scopes with any other mode.
      query.get('response_mode') === 'form_post' &&
      query.get('code_challenge_method') === 'S256';
    if (!isRight) {
      sendJson(response, 400, { error: 'invalid_request' });
      return;
    }
    const kept = Object.fromEntries(KEPT.map((name) => [name, query.get(name) ?? '']));
    sendAccountPage(response, 'Apple stand-in', '/apple/auth/authorize', kept);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request);
    const get = (name: string) => form.get(name) ?? '';
    if (get('choice') === 'cancel') {
      this.#post(response, { error: 'user_cancelled_authorize', state: get('state') });
      return;
    }
    const code = `c${randomBytes(24).toString('hex')}.0`;
    const subject = get('subject');
    this.#codes.set(code, {
      subject,
      email: get('email'),
      nonce: form.get('nonce') ?? undefined,
      challenge: get('code_challenge'),
    });
    const [firstName = '', lastName = ''] = get('name').split(' ');
    const isFirst = !this.#known.has(subject);
    this.#known.add(subject);
    const user = JSON.stringify({ name: { firstName, lastName }, email: get('email') });
    this.#post(response, { code, state: get('state'), ...(isFirst ? { user } : {}) });
  }

  /** The page that posts the answer to us from Apple's site. */
  #post(response: ServerResponse, fields: Readonly<Record<string, string>>): void {
    const inputs = Object.entries(fields).map(([name, value]) => hidden(name, value));
    sendPage(
      response,
      'Back to the app',
      `<form method="post" action="${this.#client.redirectUri}">${inputs.join('')}<noscript><button>Go on</button></noscript></form><script>document.forms[0].submit()</script>`,
    );
  }

  async #isOurSecret(secret: string): Promise<boolean> {
    const { teamId, clientId, keyId, publicKey } = this.#client;
    try {
      const { payload, protectedHeader } = await jwtVerify(secret, publicKey, {
        algorithms: ['ES256'],
        issuer: teamId,
        subject: clientId,
        audience: this.#issuer,
        requiredClaims: ['iat', 'exp'],
      });
      const lifetime = (payload.exp ?? Number.POSITIVE_INFINITY) - (payload.iat ?? 0);
      return protectedHeader.kid === keyId && lifetime <= SIX_MONTHS_SECONDS;
    } catch {
      return false;
    }
  }

  async #exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request);
    const faults = this.faults;
    this.faults = {};
    if (faults.delayMs) await new Promise((resolve) => setTimeout(resolve, faults.delayMs));
    if (faults.status) {
      sendJson(response, faults.status, {});
      return;
    }
    if (!(await this.#isOurSecret(form.get('client_secret') ?? ''))) {
      sendJson(response, 400, { error: 'invalid_client' });
      return;
    }
    const known = this.#codes.get(form.get('code') ?? '');
    this.#codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight =
      known?.challenge === challenge &&
      form.get('grant_type') === 'authorization_code' &&
      form.get('redirect_uri') === this.#client.redirectUri;
    if (known === undefined || !isRight) {
      sendJson(response, 400, { error: 'invalid_grant' });
      return;
    }
    sendJson(response, 200, {
      access_token: randomBytes(16).toString('hex'),
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: randomBytes(16).toString('hex'),
      id_token: await this.#idToken(known, faults),
    });
  }

  async #idToken({ subject, email, nonce }: Code, faults: AppleFaults): Promise<string> {
    const { privateKey } = await (faults.isSignedByStranger ? this.#strangers : this.#keys);
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.#issuer,
      aud: this.#client.clientId,
      sub: subject,
      iat: now,
      exp: now + 600,
      ...(nonce === undefined ? {} : { nonce, nonce_supported: true }),
      // Apple writes this one as a word.
      ...(email === '' ? {} : { email, email_verified: 'true' }),
      auth_time: now,
      ...faults.claims,
    };
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'stand-in' }).sign(privateKey);
  }

  /** A notice as Apple's server sends it. */
  async notice(
    event: { readonly type: string; readonly sub: string; readonly event_time: number },
    { claims, isSignedByStranger }: AppleFaults = {},
  ): Promise<string> {
    const { privateKey } = await (isSignedByStranger ? this.#strangers : this.#keys);
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({
      iss: this.#issuer,
      aud: this.#client.clientId,
      iat: now,
      exp: now + 86_400,
      jti: randomBytes(12).toString('hex'),
      events: JSON.stringify(event),
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'stand-in' })
      .sign(privateKey);
  }

  async #publish(response: ServerResponse): Promise<void> {
    const jwk = await exportJWK((await this.#keys).publicKey);
    sendJson(response, 200, { keys: [{ ...jwk, kid: 'stand-in', use: 'sig', alg: 'RS256' }] });
  }
}
