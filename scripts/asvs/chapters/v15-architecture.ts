import {
  BREAKER,
  CLIENT_ADDRESS,
  DECISIONS,
  IMPORT_API,
  LIMITS,
  OUTBOX,
  PAGE_FETCHER,
  READING,
  SOURCE,
  WIRE,
  ZOD_PROBLEM,
} from '../proofs.ts';
import { type Chapter, proven, row } from '../requirement.ts';

/** Secure coding and architecture. */
export const V15: Chapter = {
  number: 15,
  title: 'Secure coding and architecture',
  requirements: [
    row(
      '15.1.1',
      1,
      'Document how soon vulnerable and old components are replaced',
      proven(DECISIONS('has a section for every decision that the standard asks for: %s')),
    ),
    row(
      '15.1.2',
      2,
      'Keep an inventory of components and where they come from',
      proven(SOURCE('every component has a reason, an exact version, a source and a hash')),
    ),
    row(
      '15.1.3',
      2,
      'Document what is expensive, and how it is kept from hurting',
      proven(DECISIONS('has a section for every decision that the standard asks for: %s')),
    ),
    row(
      '15.2.1',
      1,
      'Use no component that is overdue',
      proven(DECISIONS('notes the review of every component that is in use')),
    ),
    row(
      '15.2.2',
      2,
      'Stay available under expensive requests',
      proven(
        LIMITS('says so instead of taking more than it can'),
        IMPORT_API('more pages at once than it fetches, until some are there'),
        BREAKER('opens after failures in a row only'),
      ),
    ),
    row(
      '15.2.3',
      2,
      'Ship nothing for tests and development',
      proven(
        OUTBOX('is shown on the very machine only'),
        SOURCE('nothing that answers requests imports what is for tests'),
      ),
    ),
    row(
      '15.3.1',
      1,
      'Return the fields that are needed',
      proven(READING('tells no secret of a row, whoever reads')),
    ),
    row(
      '15.3.2',
      2,
      'Follow redirects where it is meant',
      proven(
        PAGE_FETCHER('is found behind up to five redirects'),
        SOURCE('requests to other machines follow no redirect'),
      ),
    ),
    row(
      '15.3.3',
      2,
      'Change the fields that a form is about',
      proven(READING('no field changes that its form does not have')),
    ),
    row(
      '15.3.4',
      2,
      'Know the client’s address, and trust nobody else about it',
      proven(
        CLIENT_ADDRESS('believes no header unless proxies are configured'),
        LIMITS('cannot be chosen by the client'),
      ),
    ),
    row(
      '15.3.5',
      2,
      'Check types, compare strictly',
      proven(ZOD_PROBLEM('points at each thing to change and says what to do')),
    ),
    row(
      '15.3.6',
      2,
      'Prevent polluted prototypes',
      proven(WIRE('members that would reach a prototype are members without meaning')),
    ),
    row(
      '15.3.7',
      2,
      'Refuse parameters that come twice',
      proven(WIRE('a parameter that is there twice is refused')),
    ),
  ],
};
