import { AppError } from '@chef/contracts/app-error';
import { findPasswordFault, type PasswordFault } from '../../auth/password-rules.ts';

const DETAILS: Readonly<Record<PasswordFault, string>> = {
  too_common: 'This password is on lists of leaked ones. Choose another.',
  too_obvious: 'This password is made of words that anybody would try here. Add words of your own.',
  is_email: 'This password is your e-mail address. Choose another.',
};

/** @throws AppError `invalid_request` that points at the password and says what is wrong with it */
export function refusePassword(code: PasswordFault, pointer: string): never {
  const detail = DETAILS[code];
  throw new AppError('invalid_request', { detail, errors: [{ pointer, code, detail }] });
}

/** @throws AppError `invalid_request` that points at the password, when it is one that anybody would try */
export function refuseWeakPassword(password: string, email: string, pointer: string): void {
  const code = findPasswordFault(password, email);
  if (code !== null) refusePassword(code, pointer);
}
