import type { UserId } from '@chef/contracts/ids';
import { keyedHash } from '../../auth/signed-value.ts';
import type { ThrottleKeys } from '../accounts/sign-in-throttle.ts';

/** The counters of guesses at an account's second factor: apart from those of its password, which is right by then. */
export function factorThrottleKeys(userId: UserId, addressHash: string, secret: string): ThrottleKeys {
  return {
    account: `factor:${keyedHash(secret, 'factor-throttle', userId)}`,
    address: `address:${addressHash}`,
  };
}
