import {
  DECISIONS,
  DELETION,
  FORGETTING,
  HOUSEHOLD,
  LEGAL_JOURNEY,
  READING,
  RETENTION,
  SECURITY,
} from '../proofs.ts';
import { type Chapter, missing, proven, row } from '../requirement.ts';

/** Data protection. */
export const V14: Chapter = {
  number: 14,
  title: 'Data protection',
  requirements: [
    row(
      '14.1.1',
      2,
      'List and classify sensitive data',
      proven(
        RETENTION('has every column of the schema, or the reason why it is not personal'),
        DECISIONS('has a section for every decision that the standard asks for: %s'),
      ),
    ),
    row(
      '14.1.2',
      2,
      'Document how each class is protected',
      proven(
        RETENTION('gives every set an end, a purpose, a basis and somebody it is about'),
        DECISIONS('has a section for every decision that the standard asks for: %s'),
      ),
    ),
    row('14.2.1', 1, 'Keep secrets out of addresses', proven(READING('takes no token out of an address'))),
    row(
      '14.2.2',
      2,
      'Keep sensitive data out of shared caches',
      proven(SECURITY('what is a person’s own is kept by no cache')),
    ),
    row(
      '14.2.3',
      2,
      'Send sensitive data to no tracker',
      proven(LEGAL_JOURNEY('a visitor who uses everything gets what the cookie page lists, and no banner')),
    ),
    row(
      '14.2.4',
      2,
      'Protect data as documented',
      proven(
        HOUSEHOLD('is kept encrypted, listed, changed and forgotten'),
        FORGETTING('runs every rule of the table, and finds nothing in an empty kitchen'),
        DELETION('waits two weeks, then leaves nothing of the person in any table'),
      ),
    ),
    row(
      '14.3.1',
      1,
      'Clear a person’s data from the browser at the end of the session',
      proven(SECURITY('after signing out nothing of the person is left in the browser')),
    ),
    row(
      '14.3.2',
      2,
      'Let browsers keep no sensitive answer',
      proven(SECURITY('what is a person’s own is kept by no cache')),
    ),
    row(
      '14.3.3',
      2,
      'Keep sensitive data out of browser storage',
      missing(
        'The form keeps the ticked allergies in sessionStorage until the tab is closed, so that a reload does not quietly drop one, and in localStorage where its person agreed to that; nothing else is there.',
      ),
    ),
  ],
};
