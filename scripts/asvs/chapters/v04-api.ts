import { CLIENT_ADDRESS, LIMITS, PROXY, SECURITY, WIRE } from '../proofs.ts';
import { absent, type Chapter, proven, row } from '../requirement.ts';

const NO_GRAPHQL = 'No GraphQL.';
const NO_SOCKETS = 'No WebSocket; a source rule in scripts/asvs keeps it so.';

/** API and web service. */
export const V04: Chapter = {
  number: 4,
  title: 'API and web service',
  requirements: [
    row(
      '4.1.1',
      1,
      'Name the type and the encoding of every body',
      proven(
        SECURITY(
          'every kind of answer is marked as what it is, for nobody to frame and with no word about the server',
        ),
      ),
    ),
    row(
      '4.1.2',
      2,
      'Redirect people to https, and programs not',
      proven(
        WIRE('refuses a program that came to the proxy in the clear, without a redirect that would hide it'),
        PROXY('is asked for again by https, at our own address: %s'),
      ),
    ),
    row(
      '4.1.3',
      2,
      'Let nobody write the headers of our proxies',
      proven(
        CLIENT_ADDRESS('takes the entry that the outermost trusted proxy wrote, never one further left'),
        LIMITS('cannot be chosen by the client'),
      ),
    ),
    row(
      '4.2.1',
      2,
      'Agree on where a request ends',
      proven(
        WIRE('a request with %s is no request, and nothing behind it is read'),
        SECURITY('the server reads one request where one was sent, and offers no echo'),
      ),
    ),
    row('4.3.1', 2, 'Bound GraphQL queries', absent(NO_GRAPHQL)),
    row('4.3.2', 2, 'Disable GraphQL introspection', absent(NO_GRAPHQL)),
    row('4.4.1', 1, 'Use WebSockets over TLS only', absent(NO_SOCKETS)),
    row('4.4.2', 2, 'Check the origin of WebSocket handshakes', absent(NO_SOCKETS)),
    row('4.4.3', 2, 'Use proper tokens for WebSocket sessions', absent(NO_SOCKETS)),
    row('4.4.4', 2, 'Take WebSocket tokens from the session of https', absent(NO_SOCKETS)),
  ],
};
