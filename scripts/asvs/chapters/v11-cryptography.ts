import { AUTH_API, DECISIONS, HOUSEHOLD, SESSIONS, SIGNING_KEYS, SOURCE } from '../proofs.ts';
import { absent, type Chapter, proven, row } from '../requirement.ts';

/** Cryptography. */
export const V11: Chapter = {
  number: 11,
  title: 'Cryptography',
  requirements: [
    row(
      '11.1.1',
      2,
      'Document how keys live',
      proven(DECISIONS('has a section for every decision that the standard asks for: %s')),
    ),
    row(
      '11.1.2',
      2,
      'Keep a list of keys, algorithms and what each is for',
      proven(DECISIONS('lists every file that computes anything cryptographic')),
    ),
    row(
      '11.2.1',
      2,
      'Use proven implementations',
      proven(
        DECISIONS('lists every file that computes anything cryptographic'),
        SOURCE('ciphers and hashes are of the allowed kinds'),
      ),
    ),
    row(
      '11.2.2',
      2,
      'Be able to change algorithms and keys',
      proven(
        HOUSEHOLD('brings every row under the newest key, and each stays readable throughout'),
        SIGNING_KEYS('rotate with overlap: published a day before they sign, gone when their last token is'),
      ),
    ),
    row(
      '11.2.3',
      2,
      'At least 128 bits of security',
      proven(
        SOURCE('ciphers and hashes are of the allowed kinds'),
        AUTH_API('is verified by any client with the published keys'),
      ),
    ),
    row(
      '11.3.1',
      1,
      'No weak modes or paddings',
      proven(SOURCE('ciphers and hashes are of the allowed kinds')),
    ),
    row(
      '11.3.2',
      1,
      'Approved ciphers and modes only',
      proven(
        SOURCE('ciphers and hashes are of the allowed kinds'),
        HOUSEHOLD('is kept encrypted, listed, changed and forgotten'),
      ),
    ),
    row(
      '11.3.3',
      2,
      'Notice changed ciphertext',
      proven(
        HOUSEHOLD('does not open a value that was moved to another row'),
        SIGNING_KEYS('keep their private part encrypted, bound to their row'),
      ),
    ),
    row('11.4.1', 1, 'Approved hashes only', proven(SOURCE('ciphers and hashes are of the allowed kinds'))),
    row(
      '11.4.2',
      2,
      'Store passwords by a slow, salted function',
      proven(SOURCE('passwords are hashed by argon2id with the parameters of the guidance')),
    ),
    row(
      '11.4.3',
      2,
      'Hashes that do not collide, 256 bits where it matters',
      proven(SOURCE('ciphers and hashes are of the allowed kinds')),
    ),
    row('11.4.4', 2, 'Stretch passwords that become keys', absent('No key is made from a password.')),
    row(
      '11.5.1',
      2,
      'At least 128 bits from a good source in what must not be guessed',
      proven(
        SOURCE('nothing that must not be guessed comes from Math.random'),
        SESSIONS('has a cookie that only we can make: its id alone opens nothing'),
      ),
    ),
    row(
      '11.6.1',
      2,
      'Approved algorithms for keys and signatures',
      proven(AUTH_API('is verified by any client with the published keys')),
    ),
  ],
};
