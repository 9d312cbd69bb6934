import { ACCESS_TOKEN, AUTH_API, FACTOR } from '../proofs.ts';
import { type Chapter, proven, row } from '../requirement.ts';

/** Self-contained tokens. */
export const V09: Chapter = {
  number: 9,
  title: 'Self-contained tokens',
  requirements: [
    row(
      '9.1.1',
      1,
      'Check the signature before anything is believed',
      proven(
        AUTH_API('that is not ours, was changed, names no key or is none at all is refused with a challenge'),
      ),
    ),
    row(
      '9.1.2',
      1,
      'Take listed algorithms only, never none',
      proven(ACCESS_TOKEN('is refused with another type or key, or with none')),
    ),
    row(
      '9.1.3',
      1,
      'Take keys from our own list, not from the token',
      proven(
        ACCESS_TOKEN('believes no key that it brings along'),
        AUTH_API('that is not ours, was changed, names no key or is none at all is refused with a challenge'),
      ),
    ),
    row(
      '9.2.1',
      1,
      'Hold the times in the token',
      proven(
        ACCESS_TOKEN('says whose it is, for ten minutes'),
        ACCESS_TOKEN('is refused with any claim missing or other than ours'),
      ),
    ),
    row(
      '9.2.2',
      2,
      'Take tokens of the right type and purpose',
      proven(
        ACCESS_TOKEN('is refused with another type or key, or with none'),
        FACTOR('takes no pending sign-in but its own'),
      ),
    ),
    row(
      '9.2.3',
      2,
      'Take tokens made for this service',
      proven(ACCESS_TOKEN('holds for the installation that made it only')),
    ),
    row(
      '9.2.4',
      2,
      'Name the audience in each token',
      proven(AUTH_API('is verified by any client with the published keys')),
    ),
  ],
};
