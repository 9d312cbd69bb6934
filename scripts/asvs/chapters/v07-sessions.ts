import {
  ACCOUNT_API,
  ACCOUNT_JOURNEY,
  ACCOUNTS,
  AUTH_API,
  DECISIONS,
  DELETION,
  FACTOR,
  PROVIDERS,
  SECURITY,
  SESSIONS,
  STAFF,
  STAFF_DESK,
} from '../proofs.ts';
import { type Chapter, proven, row } from '../requirement.ts';

/** Session management. */
export const V07: Chapter = {
  number: 7,
  title: 'Session management',
  requirements: [
    row(
      '7.1.1',
      2,
      'Document how long sessions last, idle and in all',
      proven(DECISIONS('tells the lifetimes of sessions that are in force')),
    ),
    row(
      '7.1.2',
      2,
      'Document how many sessions one account may have',
      proven(DECISIONS('has a section for every decision that the standard asks for: %s')),
    ),
    row(
      '7.1.3',
      2,
      'Document who else makes sessions, and how their ends are brought together',
      proven(DECISIONS('has a section for every decision that the standard asks for: %s')),
    ),
    row(
      '7.2.1',
      1,
      'Check sessions on the server',
      proven(ACCOUNT_API('asks everybody else to sign in: no cookie, a foreign one, one that was changed')),
    ),
    row(
      '7.2.2',
      1,
      'Make tokens for each session, no static keys',
      proven(SESSIONS('gets a new name at every sign-in')),
    ),
    row(
      '7.2.3',
      1,
      'At least 128 random bits in a session’s name',
      proven(SESSIONS('has a cookie that only we can make: its id alone opens nothing')),
    ),
    row(
      '7.2.4',
      1,
      'A new session at every sign-in, and the old one ends',
      proven(SESSIONS('ends the one that the browser had before')),
    ),
    row('7.3.1', 2, 'End sessions that nobody uses', proven(SESSIONS('ends after two weeks without use'))),
    row(
      '7.3.2',
      2,
      'End sessions after some time in all',
      proven(SESSIONS('ends after thirty days however much it is used')),
    ),
    row(
      '7.4.1',
      1,
      'Take no session that has ended',
      proven(
        SECURITY('a session’s cookie opens nothing once it is signed out, wherever it was copied to'),
        AUTH_API('ends the family and its access tokens, by any of its tokens, as often as one asks'),
      ),
    ),
    row(
      '7.4.2',
      1,
      'End all sessions of an account that goes',
      proven(
        DELETION('asks for the password, signs other devices out, and can be called off'),
        SESSIONS('goes with its account'),
      ),
    ),
    row(
      '7.4.3',
      2,
      'End other sessions when a factor changes',
      proven(
        ACCOUNT_API('is changed by whoever knows it; other devices are signed out and the log tells'),
        ACCOUNTS('sets the new one, signs every device out and tells the mailbox'),
      ),
    ),
    row(
      '7.4.4',
      2,
      'Show the way out on every page that needs a session',
      proven(SESSIONS('can be left from every page that needs one')),
    ),
    row(
      '7.4.5',
      2,
      'Let administrators end sessions',
      proven(
        STAFF('signs a person out everywhere, or everybody'),
        STAFF_DESK('support signs a person out everywhere, at once; the person sees it'),
      ),
    ),
    row(
      '7.5.1',
      2,
      'Ask again who it is before factors and addresses change',
      proven(
        FACTOR('asks for a recent sign-in, and so does turning it off'),
        ACCOUNT_API('is changed by whoever knows it; other devices are signed out and the log tells'),
      ),
    ),
    row(
      '7.5.2',
      2,
      'Let people see and, after asking again, end their sessions',
      proven(
        ACCOUNT_JOURNEY('a lost device is signed out at once'),
        ACCOUNT_API('are listed, and one that is signed out is out at its next request'),
      ),
    ),
    row(
      '7.6.1',
      2,
      'Bring the ends of sessions and of providers’ sessions together',
      proven(
        PROVIDERS('takes the way in, ends other devices that came by it, and tells the mailbox'),
        DECISIONS('has a section for every decision that the standard asks for: %s'),
      ),
    ),
    row(
      '7.6.2',
      2,
      'Make a session only when a person does something',
      proven(
        ACCOUNTS('waits for the address to be confirmed, then signs in'),
        SECURITY('no page takes a form of another site'),
      ),
    ),
  ],
};
