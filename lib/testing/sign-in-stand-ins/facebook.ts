import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readForm, type StandInClient, sendAccountPage, sendJson } from './html.ts';

interface Profile {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const KEPT = ['redirect_uri', 'state', 'code_challenge'];

/** Facebook's error object, which is not OAuth's. */
const graphError = (message: string) => ({
  error: { message, type: 'OAuthException', code: 100, fbtrace_id: 'stand-in' },
});

function seeOther(response: ServerResponse, address: string, query: Readonly<Record<string, string>>): void {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  // Facebook ends its answers so.
  url.hash = '_=_';
  response.writeHead(302, { location: url.href });
  response.end();
}

/** Facebook Login by hand-made requests (OAuth 2.0, no OpenID), with the part of its Graph that says who somebody is. */
export function facebookStandIn(client: StandInClient): RequestListener {
  const codes = new Map<string, { profile: Profile; challenge: string }>();
  const tokens = new Map<string, Profile>();

  function ask(query: URLSearchParams, response: ServerResponse): void {
    const isRight =
      query.get('client_id') === client.clientId &&
      query.get('redirect_uri') === client.redirectUri &&
      query.get('response_type') === 'code';
    if (!isRight) {
      sendJson(response, 400, graphError('Invalid redirect_uri'));
      return;
    }
    const kept = Object.fromEntries(KEPT.map((name) => [name, query.get(name) ?? '']));
    sendAccountPage(response, 'Facebook stand-in', '/facebook/choose', kept);
  }

  async function choose(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request);
    const get = (name: string) => form.get(name) ?? '';
    const state = get('state');
    if (get('choice') === 'cancel') {
      const denied = { error: 'access_denied', error_code: '200', error_reason: 'user_denied' };
      seeOther(response, client.redirectUri, { ...denied, state });
      return;
    }
    const code = `AQ${randomBytes(40).toString('base64url')}`;
    const profile = { id: get('subject'), name: get('name'), email: get('email') };
    codes.set(code, { profile, challenge: get('code_challenge') });
    seeOther(response, client.redirectUri, { code, state });
  }

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request);
    const code = form.get('code') ?? '';
    const known = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight =
      form.get('client_id') === client.clientId &&
      form.get('client_secret') === client.clientSecret &&
      form.get('redirect_uri') === client.redirectUri &&
      known?.challenge === challenge;
    if (known === undefined || !isRight) {
      sendJson(response, 400, graphError('This authorization code has been used.'));
      return;
    }
    const token = `EAA${randomBytes(40).toString('base64url')}`;
    tokens.set(token, known.profile);
    sendJson(response, 200, { access_token: token, token_type: 'bearer', expires_in: 5_183_944 });
  }

  function me(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const profile = tokens.get(token);
    const proof = createHmac('sha256', client.clientSecret).update(token).digest('hex');
    if (profile === undefined || url.searchParams.get('appsecret_proof') !== proof) {
      sendJson(response, 400, graphError('Invalid appsecret_proof provided in the API argument'));
      return;
    }
    // Only what was asked for, and no address where the person has none or shares none.
    const fields = url.searchParams.get('fields')?.split(',') ?? ['id', 'name'];
    const shown = Object.entries(profile).filter(([name, value]) => fields.includes(name) && value !== '');
    sendJson(response, 200, Object.fromEntries(shown));
  }

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in.invalid');
    const path = url.pathname.replace(/^\/facebook(\/v[\d.]+)?/, '');
    if (path === '/dialog/oauth') ask(url.searchParams, response);
    else if (path === '/choose') await choose(request, response);
    else if (path === '/oauth/access_token') await exchange(request, response);
    else if (path === '/me') me(url, request, response);
    else sendJson(response, 404, graphError('Unknown path components'));
  };
}
