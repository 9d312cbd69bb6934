import {
  ACCOUNTS,
  BAD_INPUT_API,
  BAD_INPUT_JOURNEY,
  DECISIONS,
  DELETION,
  FACTOR,
  HOUSEHOLD,
  LIMITS,
  OPENAPI,
  SETTINGS_TABLE,
  USAGE,
  ZOD_PROBLEM,
} from '../proofs.ts';
import { type Chapter, proven, row } from '../requirement.ts';

/** Validation and business logic. */
export const V02: Chapter = {
  number: 2,
  title: 'Validation and business logic',
  requirements: [
    row(
      '2.1.1',
      1,
      'Document the form that each input must have',
      proven(
        OPENAPI('is the one that is committed (npm run openapi writes it)'),
        DECISIONS('has a section for every decision that the standard asks for: %s'),
      ),
    ),
    row(
      '2.1.2',
      2,
      'Document which inputs must fit each other',
      proven(DECISIONS('has a section for every decision that the standard asks for: %s')),
    ),
    row(
      '2.1.3',
      2,
      'Document the limits of use, for one person and for all',
      proven(
        SETTINGS_TABLE('is the one of the settings (npm run settings writes it)'),
        DECISIONS('has a section for every decision that the standard asks for: %s'),
      ),
    ),
    row(
      '2.2.1',
      1,
      'Check input against what is expected',
      proven(
        ZOD_PROBLEM('points at each thing to change and says what to do'),
        BAD_INPUT_API('answers 50 kB of text'),
      ),
    ),
    row(
      '2.2.2',
      1,
      'Check it on the server',
      proven(
        BAD_INPUT_API('says that an allergy it does not know can be excluded by name'),
        BAD_INPUT_API('gives up on a body that does not arrive'),
      ),
    ),
    row(
      '2.2.3',
      2,
      'Check that related inputs fit each other',
      proven(
        BAD_INPUT_JOURNEY('a vegan steak is a contradiction that can be mended'),
        BAD_INPUT_API('does not let a wish override an allergy'),
      ),
    ),
    row(
      '2.3.1',
      1,
      'Let nobody skip a step',
      proven(
        ACCOUNTS('waits for the address to be confirmed, then signs in'),
        FACTOR('opens no session before the code, and says how it was opened after'),
      ),
    ),
    row(
      '2.3.2',
      2,
      'Hold the documented limits',
      proven(
        LIMITS('is held for somebody who keeps no cookie, and counts no failures'),
        HOUSEHOLD('has so many seats, however many are taken at once'),
      ),
    ),
    row(
      '2.3.3',
      2,
      'Do things whole or not at all',
      proven(
        USAGE('names the counter that is full, and takes nothing then'),
        DELETION('waits two weeks, then leaves nothing of the person in any table'),
      ),
    ),
    row(
      '2.3.4',
      2,
      'Give nothing scarce out twice',
      proven(
        USAGE('never gives out more than there is, however many ask at once'),
        HOUSEHOLD('has so many seats, however many are taken at once'),
      ),
    ),
    row(
      '2.4.1',
      2,
      'Keep machines from taking too much',
      proven(
        LIMITS('tell each address how it stands, and when to come back'),
        LIMITS('is counted by browser where there is one, and by address for all of them together'),
      ),
    ),
  ],
};
