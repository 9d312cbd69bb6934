import { AppError } from '@chef/contracts/app-error';

const plain = (text: string) => text.normalize('NFC').trim().toLowerCase();

/** @throws AppError `invalid_request` at `/confirmName` unless the name was typed: what cannot be undone takes more than one press */
export function refuseWrongName(name: string, typed: string): void {
  if (plain(typed) === plain(name)) return;
  const detail = 'Type the name of the organisation.';
  throw new AppError('invalid_request', {
    detail,
    errors: [{ pointer: '/confirmName', code: 'wrong_name', detail }],
  });
}
