import {
  ACCESS_TOKEN,
  AUTH_API,
  PROFILE,
  PROVIDER_JOURNEY,
  PROVIDERS,
  REFRESH_RACES,
  REFRESHING,
  SECURITY,
  SIGNING_KEYS,
} from '../proofs.ts';
import { absent, type Chapter, proven, row } from '../requirement.ts';

const NO_CODES =
  'We are no authorisation server for others: no client is registered, no code and no redirect leaves us.';
const NO_GRANTS =
  'No grant of OAuth is offered: /api/v1/auth/token is the sign-in of our own programs, with the second factor where one is set up, and no third party’s client can be registered for it.';
const NO_OPENID = 'We are no OpenID provider.';

/** OAuth and OpenID Connect. */
export const V10: Chapter = {
  number: 10,
  title: 'OAuth and OpenID Connect',
  requirements: [
    row(
      '10.1.1',
      2,
      'Send tokens only where they are needed',
      proven(
        SECURITY('cookies are out of reach of scripts, but for the one that opens nothing'),
        AUTH_API('keeps no token, only hashes'),
      ),
    ),
    row(
      '10.1.2',
      2,
      'Take from a provider only what this browser began',
      proven(
        PROVIDER_JOURNEY('a way back that is too old, was gone before, or finds no cookies begins again'),
        PROFILE('another state, and an answer that names another issuer'),
      ),
    ),
    row(
      '10.2.1',
      2,
      'Prevent forged answers of a provider',
      proven(
        PROFILE('a code of %s with another verifier'),
        PROFILE('another state, and an answer that names another issuer'),
        PROVIDER_JOURNEY('a page of another site cannot begin a sign-in'),
      ),
    ),
    row(
      '10.2.2',
      2,
      'Mix no two providers up',
      proven(
        PROFILE('another state, and an answer that names another issuer'),
        PROVIDER_JOURNEY('two tabs at two providers both arrive'),
      ),
    ),
    row(
      '10.3.1',
      2,
      'Take access tokens made for this service',
      proven(ACCESS_TOKEN('holds for the installation that made it only')),
    ),
    row(
      '10.3.2',
      2,
      'Decide by the claims of the token',
      proven(
        ACCESS_TOKEN('is refused with any claim missing or other than ours'),
        AUTH_API('counts alone: no cookie is looked at, and no page of another site can have sent it'),
      ),
    ),
    row(
      '10.3.3',
      2,
      'Know the person by a claim that is never given to another',
      proven(AUTH_API('gives tokens with which the API knows the person')),
    ),
    row(
      '10.3.4',
      2,
      'Check strength and recency where they matter',
      proven(AUTH_API('is asked for after the password, and each code is taken once')),
    ),
    row('10.4.1', 1, 'Compare redirect addresses with a list, exactly', absent(NO_CODES)),
    row('10.4.2', 1, 'Take an authorisation code once', absent(NO_CODES)),
    row('10.4.3', 1, 'Let authorisation codes expire soon', absent(NO_CODES)),
    row('10.4.4', 1, 'Offer a client the grants it needs, never implicit or password', absent(NO_GRANTS)),
    row(
      '10.4.5',
      1,
      'Catch refresh tokens that come twice',
      proven(
        AUTH_API('with a token of before last ends the family, tells the person and is kept'),
        REFRESH_RACES('never forks, never outlives its end, and never ends by a lost answer'),
      ),
    ),
    row('10.4.6', 2, 'Require PKCE for codes', absent(NO_CODES)),
    row('10.4.7', 2, 'Guard open registration of clients', absent(NO_CODES)),
    row(
      '10.4.8',
      2,
      'End refresh tokens after some time in all',
      proven(SIGNING_KEYS('end it after half a year however often it is used')),
    ),
    row(
      '10.4.9',
      2,
      'Let people revoke tokens on a page',
      proven(
        AUTH_API('works from the list of devices, which shows its name'),
        REFRESHING('leaves other families of the person alone'),
      ),
    ),
    row('10.4.10', 2, 'Authenticate confidential clients', absent(NO_CODES)),
    row(
      '10.4.11',
      2,
      'Give clients the scopes they need',
      proven(ACCESS_TOKEN('is refused with any claim missing or other than ours')),
    ),
    row('10.5.1', 2, 'Take no ID token twice', proven(PROFILE('an id token with %s'))),
    row(
      '10.5.2',
      2,
      'Know the person by the provider’s lasting id',
      proven(
        PROVIDERS('makes an account of a confirmed address, agrees to the documents, and finds it again'),
        PROVIDERS('is not opened by a second account of the same provider'),
      ),
    ),
    row(
      '10.5.3',
      2,
      'Believe metadata of the configured issuer only',
      proven(PROFILE('an id token with %s')),
    ),
    row('10.5.4', 2, 'Take ID tokens made for us', proven(PROFILE('an id token with %s'))),
    row(
      '10.5.5',
      2,
      'Guard sign-out that a provider asks for',
      absent('No sign-out over the back channel is offered.'),
    ),
    row('10.6.1', 2, 'Offer safe response types', absent(NO_OPENID)),
    row('10.6.2', 2, 'Let nobody sign others out', absent(NO_OPENID)),
    row('10.7.1', 2, 'Ask the person about each client', absent(NO_CODES)),
    row('10.7.2', 2, 'Say what a client asks for', absent(NO_CODES)),
    row('10.7.3', 2, 'Let people review what they allowed', absent(NO_CODES)),
  ],
};
