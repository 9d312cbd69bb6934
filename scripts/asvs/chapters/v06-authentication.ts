import {
  ACCOUNT_API,
  ACCOUNT_JOURNEY,
  ACCOUNTS,
  AUTH_API,
  DECISIONS,
  FACTOR,
  FACTOR_JOURNEY,
  FORMS,
  LEAKED,
  PASSWORDS,
  PROFILE,
  PROVIDERS,
  SECURITY,
  SOURCE,
  TOTP,
} from '../proofs.ts';
import { absent, type Chapter, proven, row } from '../requirement.ts';

const NO_OUT_OF_BAND = 'No codes by telephone, SMS or push, and mail is no factor of a sign-in.';

/** Authentication. */
export const V06: Chapter = {
  number: 6,
  title: 'Authentication',
  requirements: [
    row(
      '6.1.1',
      1,
      'Document how guessing is slowed, and how nobody locks others out',
      proven(DECISIONS('says how guessing is slowed in the figures that are in force')),
    ),
    row(
      '6.1.2',
      2,
      'Document the words that belong into no password here',
      proven(DECISIONS('lists the words that belong into no password')),
    ),
    row(
      '6.1.3',
      2,
      'Document every way in, and how strong each is',
      proven(DECISIONS('names every way in that the code knows')),
    ),
    row(
      '6.2.1',
      1,
      'Passwords of at least 8 characters',
      proven(FORMS('a password has 10 to 200 characters, of any kind')),
    ),
    row(
      '6.2.2',
      1,
      'People can change their password',
      proven(ACCOUNT_API('is changed by whoever knows it; other devices are signed out and the log tells')),
    ),
    row(
      '6.2.3',
      1,
      'A change asks for the present password',
      proven(ACCOUNT_API('is changed by whoever knows it; other devices are signed out and the log tells')),
    ),
    row(
      '6.2.4',
      1,
      'Refuse the 3000 most used passwords of our length',
      proven(
        PASSWORDS(
          'that leaked, or is one with figures behind it or written twice, is refused: far more than 3000 of our length',
        ),
        ACCOUNTS('refuses passwords that anybody would try'),
      ),
    ),
    row(
      '6.2.5',
      1,
      'No rules on kinds of characters',
      proven(
        FORMS('a password has 10 to 200 characters, of any kind'),
        PASSWORDS('of any characters that says more is taken: %s'),
      ),
    ),
    row(
      '6.2.6',
      1,
      'Mask password fields',
      proven(SECURITY('passwords are masked, may be pasted and are for password managers to fill')),
    ),
    row(
      '6.2.7',
      1,
      'Let people paste and use password managers',
      proven(SECURITY('passwords are masked, may be pasted and are for password managers to fill')),
    ),
    row(
      '6.2.8',
      1,
      'Compare the password as it was typed',
      proven(
        FORMS('a password is taken as it was typed'),
        ACCOUNTS('tells passwords apart by case, by spaces and to their last character'),
      ),
    ),
    row('6.2.9', 2, 'Allow 64 characters', proven(FORMS('a password has 10 to 200 characters, of any kind'))),
    row('6.2.10', 2, 'Make nobody change a password by the calendar', proven(ACCOUNTS('does not age'))),
    row(
      '6.2.11',
      2,
      'Refuse passwords of our own words',
      proven(
        PASSWORDS('made of words of this product or of the address is refused: %s'),
        DECISIONS('lists the words that belong into no password'),
      ),
    ),
    row(
      '6.2.12',
      2,
      'Refuse passwords that leaked',
      proven(
        PASSWORDS(
          'that leaked, or is one with figures behind it or written twice, is refused: far more than 3000 of our length',
        ),
        ACCOUNT_JOURNEY('a forgotten password is replaced by mail; its link works once'),
        LEAKED('refuses a new password that the list knows, by each way to set one'),
      ),
    ),
    row(
      '6.3.1',
      1,
      'Slow down guessing as documented',
      proven(
        ACCOUNTS('makes guessing slow for an account wherever the guesses come from, known or not'),
        ACCOUNTS('doubles the wait with each failure and forgets them after a success'),
        FACTOR('makes guesses wait longer and longer, wherever they come from, and not for anybody else'),
      ),
    ),
    row('6.3.2', 1, 'No accounts by default', proven(ACCOUNTS('there are none before somebody makes one'))),
    row(
      '6.3.3',
      2,
      'Ask for more than one factor',
      proven(
        FACTOR_JOURNEY('an app is set up, asked for at the next sign-in, and turned off again'),
        FACTOR('tells whoever has none to set one up, and whoever has one to show it'),
        DECISIONS('says why members may go without a second factor, and what stands in for it'),
      ),
    ),
    row(
      '6.3.4',
      2,
      'No way in that is not documented, each equally strong',
      proven(
        DECISIONS('names every way in that the code knows'),
        AUTH_API('is asked for after the password, and each code is taken once'),
        FACTOR('is not got round by resetting the password, which ends sign-ins under way'),
      ),
    ),
    row(
      '6.4.1',
      1,
      'Make first secrets at random, short-lived and for one use',
      proven(
        ACCOUNTS('takes a link once, and none that is old'),
        ACCOUNT_JOURNEY('a forgotten password is replaced by mail; its link works once'),
      ),
    ),
    row(
      '6.4.2',
      1,
      'No hints and no secret questions',
      proven(SOURCE('no account has a hint or a secret question')),
    ),
    row(
      '6.4.3',
      2,
      'Reset passwords without going round other factors',
      proven(
        FACTOR('is not got round by resetting the password, which ends sign-ins under way'),
        ACCOUNTS('sets the new one, signs every device out and tells the mailbox'),
      ),
    ),
    row(
      '6.4.4',
      2,
      'Prove a person as at enrolment when a factor is lost',
      proven(
        FACTOR_JOURNEY('without the phone a recovery code opens the account, once'),
        FACTOR('asks for a recent sign-in, and so does turning it off'),
      ),
    ),
    row(
      '6.5.1',
      2,
      'Take one-time codes once',
      proven(
        FACTOR('takes a code once, also of two requests at the same time, and none from before it'),
        FACTOR('takes a recovery code once, however it is typed, and tells the mailbox'),
      ),
    ),
    row(
      '6.5.2',
      2,
      'Hash recovery codes as their entropy asks',
      proven(FACTOR('keeps the secret encrypted and the recovery codes hashed, and tells mailbox and log')),
    ),
    row(
      '6.5.3',
      2,
      'Draw codes and secrets from a good source',
      proven(
        TOTP('has 160 bits and is new each time'),
        SOURCE('nothing that must not be guessed comes from Math.random'),
      ),
    ),
    row(
      '6.5.4',
      2,
      'At least 20 bits in each code',
      proven(
        FACTOR('takes a recovery code once, however it is typed, and tells the mailbox'),
        TOTP('has 160 bits and is new each time'),
      ),
    ),
    row(
      '6.5.5',
      2,
      'Let codes expire: 30 seconds for an app',
      proven(TOTP('takes no other'), FACTOR('lets a clock be off by one step and by no more')),
    ),
    row('6.6.1', 2, 'Use the telephone network for codes with care', absent(NO_OUT_OF_BAND)),
    row(
      '6.6.2',
      2,
      'Bind out-of-band codes to their request',
      proven(
        PROVIDERS('is good once, for its address only, and the mail is the same with and without an account'),
      ),
    ),
    row(
      '6.6.3',
      2,
      'Slow down guessing of out-of-band codes',
      proven(PROVIDERS('does not hold after five wrong ones, also when they come at once')),
    ),
    row(
      '6.8.1',
      2,
      'Keep identities of two providers apart',
      proven(
        PROVIDERS('is not opened by a second account of the same provider'),
        PROVIDERS('refuses an account of the provider that belongs to another person here'),
      ),
    ),
    row(
      '6.8.2',
      2,
      'Check the signature of every assertion',
      proven(
        PROFILE('an id token with %s'),
        PROFILE('a secret that another key signed, or that is signed for another audience'),
      ),
    ),
    row('6.8.3', 2, 'Take each SAML assertion once', absent('No SAML.')),
    row(
      '6.8.4',
      2,
      'Check how strongly a provider proved the person',
      proven(
        PROVIDERS('is halfway open by a provider, and whole with the code'),
        PROVIDERS('cannot confirm with one, so that a recent sign-in does not renew itself'),
        DECISIONS('names every way in that the code knows'),
      ),
    ),
  ],
};
