import { deleteAccounts } from '../services/accounts/delete-accounts.ts';
import type { SystemContext } from '../services/service-context.ts';

/** Forgets the people who asked for it. */
export async function handleDeleteAccounts(ctx: SystemContext): Promise<void> {
  const deleted = await deleteAccounts({ ctx });
  if (deleted > 0) ctx.log.info({ deleted }, 'deleted accounts');
}
