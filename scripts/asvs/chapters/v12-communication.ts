import {
  CONFLICTS,
  HTTPS_FRONT,
  MAIL,
  PLAIN_CONNECTIONS,
  PROXY,
  SERVER_CERTIFICATE,
  SOURCE,
  WIRE,
} from '../proofs.ts';
import { absent, type Chapter, missing, proven, row } from '../requirement.ts';

/** Secure communication. */
export const V12: Chapter = {
  number: 12,
  title: 'Secure communication',
  requirements: [
    row(
      '12.1.1',
      1,
      'TLS 1.2 and 1.3 only',
      proven(
        HTTPS_FRONT('refuses %s'),
        HTTPS_FRONT('of the same client with a careless server does take place'),
      ),
    ),
    row(
      '12.1.2',
      2,
      'Recommended cipher suites only, the strongest first',
      proven(
        HTTPS_FRONT('of TLS 1.2 takes the recommended suite %s'),
        HTTPS_FRONT('of TLS 1.3 takes the recommended suite %s'),
        HTTPS_FRONT('refuses the weak suite %s'),
        HTTPS_FRONT('prefers the strongest suite, whatever the client prefers'),
      ),
    ),
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
        HTTPS_FRONT('for a page is sent to https at our own address: %s'),
        HTTPS_FRONT('of a form or a program is refused without a redirect: %s %s'),
        PROXY('is not served to a form, and redirects nobody who came by https'),
      ),
    ),
    row(
      '12.2.2',
      1,
      'Publicly trusted certificates outside',
      proven(
        SERVER_CERTIFICATE('has to lead to a publicly trusted root where no authority is named'),
        SERVER_CERTIFICATE('is refused when it is for another host than that of APP_URL'),
        SERVER_CERTIFICATE('is refused when it has expired or has yet to begin'),
        HTTPS_FRONT('that would be refused is not shown, and told of'),
      ),
    ),
    row(
      '12.3.1',
      2,
      'Encrypt all connections, also to the database and to machines',
      proven(
        PLAIN_CONNECTIONS('have to be encrypted and checked for the database: %s'),
        PLAIN_CONNECTIONS('have to be encrypted for the inference server'),
        MAIL(
          'goes to another machine by TLS only, unless that is said to be fine, and to this one as it likes',
        ),
        CONFLICTS('are sources of secrets on another machine without encryption'),
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
