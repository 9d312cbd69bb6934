import { AppError } from '@chef/contracts/app-error';

/** One answer to everything that can be wrong with a passkey: who tries others' learns nothing. */
export function passkeyRefused(cause?: unknown): AppError {
  return new AppError('passkey_refused', {
    detail: 'This passkey was not accepted, or it took too long. Try again, or use another way.',
    cause,
  });
}
