import { PROXY, SOURCE, WIRE } from '../proofs.ts';
import { absent, type Chapter, missing, proven, row } from '../requirement.ts';

const TLS_ELSEWHERE =
  'TLS ends at the proxy of whoever runs an installation; the product brings neither that proxy nor its configuration yet, so no test can show it.';

/** Secure communication. */
export const V12: Chapter = {
  number: 12,
  title: 'Secure communication',
  requirements: [
    row('12.1.1', 1, 'TLS 1.2 and 1.3 only', missing(TLS_ELSEWHERE)),
    row('12.1.2', 2, 'Recommended cipher suites only', missing(TLS_ELSEWHERE)),
    row(
      '12.1.3',
      2,
      'Check client certificates before they mean anything',
      absent('No client certificates.'),
    ),
    row(
      '12.2.1',
      1,
      'Speak TLS with everybody outside, and never fall back',
      proven(
        WIRE('refuses a program that came to the proxy in the clear, without a redirect that would hide it'),
        WIRE('tells browsers so with every answer, good or bad'),
        PROXY('is not served to a form, and redirects nobody who came by https'),
      ),
    ),
    row('12.2.2', 1, 'Publicly trusted certificates outside', missing(TLS_ELSEWHERE)),
    row(
      '12.3.1',
      2,
      'Encrypt all connections, also to the database and to machines',
      missing(
        'Database, mail server and inference server are reached as their addresses say; nothing insists on TLS beyond the own machine.',
      ),
    ),
    row(
      '12.3.2',
      2,
      'Check the certificates of servers',
      proven(SOURCE('no certificate is taken unchecked')),
    ),
    row(
      '12.3.3',
      2,
      'Encrypt between our own services',
      missing('App and inference server talk in the clear, on the own machine as they are started here.'),
    ),
    row('12.3.4', 2, 'Trust named certificates between our own services', missing('As 12.3.3.')),
  ],
};
