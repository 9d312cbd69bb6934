import { AppError } from '@chef/contracts/app-error';
import { inTransaction } from '../../db/in-transaction.ts';
import { type PlanName, planNamed } from '../../entitlements/plans.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { SystemContext } from '../service-context.ts';

/**
 * Gives an organisation a plan; it counts for its people from their next request on. For whoever runs the installation, from
 * its command line: no address of the app leads here.
 * @returns its name and the plan that it had
 * @throws AppError `not_found`
 */
export async function setOrganizationPlan({
  ctx,
  input,
}: {
  ctx: SystemContext;
  input: { readonly id: string; readonly plan: PlanName };
}): Promise<{ readonly name: string; readonly before: PlanName }> {
  const { id, plan } = input;
  return inTransaction(ctx.db, async (tx) => {
    const row = await tx.organization.findUnique({ where: { id } });
    if (row === null) throw new AppError('not_found', { detail: 'No organisation has this id.' });
    const before = planNamed(row.plan);
    if (before === plan) return { name: row.name, before };
    await tx.organization.update({ where: { id }, data: { plan } });
    await appendAuditEvent(tx, {
      action: 'organization_plan_set',
      actor: 'system',
      subjectUserId: null,
      data: { organization: id, plan, before },
    });
    return { name: row.name, before };
  });
}
