import type { RequestListener } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { type Configuration, interactionPolicy, Provider } from 'oidc-provider';
import { readForm, type StandInClient, sendAccountPage } from './html.ts';

/** Claims of an account as Google has them: `hd` names a Workspace domain. */
interface Account {
  readonly email: string;
  readonly email_verified: boolean;
  readonly hd?: string;
  readonly name?: string;
}

/** Mailboxes of Google's own domains and of this Workspace domain; all others are outside addresses. */
const WORKSPACE_DOMAIN = 'workspace.example';

function accountOf(email: string, name: string): Account {
  const isWorkspace = email.endsWith(`@${WORKSPACE_DOMAIN}`);
  return {
    email,
    email_verified: true,
    ...(isWorkspace ? { hd: WORKSPACE_DOMAIN } : {}),
    ...(name === '' ? {} : { name }),
  };
}

async function configuration(
  client: StandInClient,
  accounts: ReadonlyMap<string, Account>,
): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }));
  return {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [client.redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'stand-in', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['stand-in'] },
    pkce: { required: () => true },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    // Google puts all claims into the id token.
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified', 'hd'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { policy, url: (_, { uid }) => `/google/interaction/${uid}` },
    routes: { authorization: '/o/oauth2/v2/auth', token: '/token', jwks: '/oauth2/v3/certs' },
    findAccount: (_, sub) => {
      const claims = accounts.get(sub);
      return claims && { accountId: sub, claims: () => ({ sub, ...claims }) };
    },
    // People at Google are not asked again for what they may well know.
    loadExistingGrant: async (ctx) => {
      const { session, provider, params } = ctx.oidc;
      const grant = new provider.Grant({
        accountId: session?.accountId ?? '',
        clientId: client.clientId,
      });
      grant.addOIDCScope(String(params?.scope));
      await grant.save();
      return grant;
    },
  };
}

/** Google as a certified OpenID provider plays it: code flow, PKCE required, a page to choose an account. */
export async function googleStandIn(base: string, client: StandInClient): Promise<RequestListener> {
  const accounts = new Map<string, Account>();
  const provider = new Provider(`${base}/google`, await configuration(client, accounts));
  const handle = provider.callback();
  return async (request, response) => {
    const interaction = /^\/google\/interaction\/[\w-]+$/.exec(request.url ?? '');
    if (interaction === null) {
      Object.assign(request, { originalUrl: request.url, url: request.url?.slice('/google'.length) });
      await handle(request, response);
      return;
    }
    if (request.method === 'GET') {
      sendAccountPage(response, 'Google stand-in', interaction[0], {});
      return;
    }
    const form = await readForm(request);
    const subject = form.get('subject') ?? '';
    if (form.get('choice') === 'cancel') {
      await provider.interactionFinished(request, response, { error: 'access_denied' });
      return;
    }
    accounts.set(subject, accountOf(form.get('email') ?? '', form.get('name') ?? ''));
    await provider.interactionFinished(request, response, {
      login: { accountId: subject },
      select_account: {},
    });
  };
}
