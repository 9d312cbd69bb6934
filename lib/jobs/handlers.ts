import type { SystemContext } from '../services/service-context.ts';
import { handleCloseLostGenerations } from './close-lost-generations.handler.ts';
import { closeLostGenerations } from './close-lost-generations.ts';
import { handleDeleteAccounts } from './delete-accounts.handler.ts';
import { deleteAccountsJob } from './delete-accounts.ts';
import { handleDeliverMails } from './deliver-mails.handler.ts';
import { deliverMails } from './deliver-mails.ts';
import { handleForgetExpired } from './forget-expired.handler.ts';
import { forgetExpired } from './forget-expired.ts';
import type { ScheduledJob } from './job.ts';
import { handleReencryptFields } from './reencrypt-fields.handler.ts';
import { reencryptFields } from './reencrypt-fields.ts';
import { handleRotateSigningKeys } from './rotate-signing-keys.handler.ts';
import { rotateSigningKeysJob } from './rotate-signing-keys.ts';

/** A job and who does it. */
export interface HandledJob {
  readonly job: ScheduledJob;
  readonly handle: (context: SystemContext) => Promise<void>;
}

/** Every job of the worker. */
export const HANDLED_JOBS: readonly HandledJob[] = [
  { job: forgetExpired, handle: handleForgetExpired },
  { job: closeLostGenerations, handle: handleCloseLostGenerations },
  { job: deleteAccountsJob, handle: handleDeleteAccounts },
  { job: reencryptFields, handle: handleReencryptFields },
  { job: rotateSigningKeysJob, handle: handleRotateSigningKeys },
  { job: deliverMails, handle: handleDeliverMails },
];
