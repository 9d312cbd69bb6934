import {
  DECISIONS,
  HEALTH,
  OUTBOX,
  PAGE_FETCHER,
  PAGE_POLICY,
  ROTATION,
  SECRET_SOURCES,
  SECURITY,
  SOURCE,
} from '../proofs.ts';
import { type Chapter, missing, proven, row } from '../requirement.ts';

/** Configuration. */
export const V13: Chapter = {
  number: 13,
  title: 'Configuration',
  requirements: [
    row(
      '13.1.1',
      2,
      'Document whom the product talks to',
      proven(DECISIONS('names every setting that holds an address to talk to')),
    ),
    row(
      '13.2.1',
      2,
      'Authenticate services by credentials of their own that change',
      missing(
        'The token between app and inference server is new at each start; the password of a database is whatever its address holds.',
      ),
    ),
    row(
      '13.2.2',
      2,
      'Give services the least rights',
      missing('The app reaches the database as the owner of its tables.'),
    ),
    row('13.2.3', 2, 'No default credentials', proven(SOURCE('no setting has a secret for a default'))),
    row(
      '13.2.4',
      2,
      'Go out to listed places only',
      proven(
        SOURCE('only listed files talk to other machines'),
        PAGE_FETCHER('a port that is not listed; a listed one is taken'),
      ),
    ),
    row(
      '13.2.5',
      2,
      'Let the server load from listed places only',
      proven(
        SOURCE('only listed files talk to other machines'),
        SECURITY('no file beside the app, no list of files and no source map can be fetched'),
      ),
    ),
    row(
      '13.3.1',
      2,
      'Keep secrets in a vault, and out of source and builds',
      proven(
        SECRET_SOURCES('renews its token before half of the lease is over, again and again'),
        ROTATION('sees a rotation without a restart, and signs nobody out'),
        ROTATION('has written no secret into its log'),
      ),
    ),
    row(
      '13.3.2',
      2,
      'Give access to secrets to whom they are for',
      missing(
        'Who may read which secret is set in the vault of an installation; the product names none of its rules yet.',
      ),
    ),
    row(
      '13.4.1',
      1,
      'Deploy no source control data',
      proven(SECURITY('no file beside the app, no list of files and no source map can be fetched')),
    ),
    row(
      '13.4.2',
      2,
      'No debugging in production',
      proven(
        PAGE_POLICY('allows evaluation in development only'),
        SECURITY('a page that fails says so without its insides'),
      ),
    ),
    row(
      '13.4.3',
      2,
      'List no folders',
      proven(SECURITY('no file beside the app, no list of files and no source map can be fetched')),
    ),
    row(
      '13.4.4',
      2,
      'Answer no TRACE',
      proven(SECURITY('the server reads one request where one was sent, and offers no echo')),
    ),
    row(
      '13.4.5',
      2,
      'Show inner documentation and measurements to nobody unasked',
      proven(HEALTH('are for whoever has the token'), OUTBOX('is shown on the very machine only')),
    ),
  ],
};
