import {
  ACCOUNT_JOURNEY,
  FOREIGN,
  HOSTILE_TEXT,
  PAGE_POLICY,
  PROXY,
  READING,
  RETURN_PATH,
  SECURITY,
  SOURCE,
  VISITOR_COOKIE,
  WIRE,
} from '../proofs.ts';
import { absent, type Chapter, proven, row } from '../requirement.ts';

const EVERY_ANSWER = SECURITY(
  'every kind of answer is marked as what it is, for nobody to frame and with no word about the server',
);

/** Web frontend. */
export const V03: Chapter = {
  number: 3,
  title: 'Web frontend security',
  requirements: [
    row('3.2.1', 1, 'Keep browsers from showing data as a page', proven(EVERY_ANSWER)),
    row(
      '3.2.2',
      1,
      'Show text as text',
      proven(
        HOSTILE_TEXT('is text wherever a recipe shows it'),
        SOURCE('nothing writes HTML into a page but the data for machines'),
      ),
    ),
    row(
      '3.3.1',
      1,
      'Mark cookies Secure, with a prefix',
      proven(
        WIRE('sets cookies for this host, for https and out of reach of scripts only'),
        VISITOR_COOKIE(
          'belongs to this very host on https, and one without the prefix is not believed there',
        ),
      ),
    ),
    row(
      '3.3.2',
      2,
      'Set SameSite by what the cookie is for',
      proven(SECURITY('cookies are out of reach of scripts, but for the one that opens nothing')),
    ),
    row(
      '3.3.3',
      2,
      'Tie cookies to the host',
      proven(
        VISITOR_COOKIE(
          'belongs to this very host on https, and one without the prefix is not believed there',
        ),
        SOURCE('every cookie gets its name with the prefix of the host'),
      ),
    ),
    row(
      '3.3.4',
      2,
      'Keep the session out of reach of scripts',
      proven(SECURITY('cookies are out of reach of scripts, but for the one that opens nothing')),
    ),
    row(
      '3.4.1',
      1,
      'Send HSTS with every answer, a year, subdomains included',
      proven(WIRE('tells browsers so with every answer, good or bad')),
    ),
    row(
      '3.4.2',
      1,
      'Give no other site permission it does not need',
      proven(FOREIGN('needs no preflight to be refused as a form, and no answer tells other sites anything')),
    ),
    row(
      '3.4.3',
      2,
      'Send a content security policy',
      proven(
        EVERY_ANSWER,
        PAGE_POLICY('lets no inline script or style and no other origin in'),
        SECURITY('a script, a style and a picture of others do not get into a page, and it is told'),
      ),
    ),
    row('3.4.4', 2, 'Forbid browsers to guess types', proven(EVERY_ANSWER)),
    row('3.4.5', 2, 'Tell other sites nothing of the address', proven(EVERY_ANSWER)),
    row('3.4.6', 2, 'Let nobody frame anything', proven(EVERY_ANSWER)),
    row(
      '3.5.1',
      1,
      'Refuse requests that other sites forge',
      proven(
        FOREIGN('that a page of another site sent is refused, at every address and by every method'),
        SECURITY('no page takes a form of another site'),
        PROXY('by another site is refused, with cookies or without: %j'),
      ),
    ),
    row(
      '3.5.2',
      1,
      'Take no write that goes round the preflight',
      proven(FOREIGN('needs no preflight to be refused as a form, and no answer tells other sites anything')),
    ),
    row('3.5.3', 1, 'Change nothing by GET', proven(READING('changes nothing, whatever is read'))),
    row(
      '3.5.4',
      2,
      'Host separate applications apart',
      absent('One application; the inference server has no public address and takes no cookies.'),
    ),
    row(
      '3.5.5',
      2,
      'Check where messages of other windows come from',
      proven(SOURCE('no page listens to messages of other windows')),
    ),
    row(
      '3.7.1',
      2,
      'Use supported browser techniques only',
      proven(PAGE_POLICY('lets no inline script or style and no other origin in')),
    ),
    row(
      '3.7.2',
      2,
      'Redirect to other hosts from a list only',
      proven(
        RETURN_PATH('does not follow %j'),
        ACCOUNT_JOURNEY('a link of another site is not followed after signing in'),
        PROXY('is asked for again by https, at our own address: %s'),
      ),
    ),
  ],
};
