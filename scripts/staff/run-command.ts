import { AppError } from '@chef/contracts/app-error';
import { GIVEN_PLANS } from '../../lib/entitlements/plans.ts';
import { readOrganizations } from '../../lib/services/organizations/read-organizations.ts';
import { setOrganizationPlan } from '../../lib/services/organizations/set-organization-plan.ts';
import type { SystemContext } from '../../lib/services/service-context.ts';
import { endAllSessions } from '../../lib/services/staff/end-all-sessions.ts';
import { readStaff } from '../../lib/services/staff/read-staff.ts';
import { setStaffRole } from '../../lib/services/staff/set-staff-role.ts';

export const USAGE = `npm run staff -- list
npm run staff -- grant EMAIL support|admin
npm run staff -- revoke EMAIL
npm run staff -- sign-out EMAIL|--everybody
npm run staff -- organizations EMAIL
npm run staff -- plan ORGANISATION ${GIVEN_PLANS.join('|')}`;

/** What a command says, and the exit code of its process. */
export interface CommandResult {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}

const done = (text: string): CommandResult => ({ text, exitCode: 0 });

/** Commands about organisations; null for words that are none of them. */
async function runOrganizationCommand(
  ctx: SystemContext,
  [verb, whose, wanted, ...rest]: readonly string[],
): Promise<CommandResult | null> {
  if (whose === undefined || rest.length > 0) return null;
  if (verb === 'organizations' && wanted === undefined) {
    const found = await readOrganizations(ctx, whose);
    const lines = found.map(({ id, plan, people, name }) => [id, plan, people, name].join('\t'));
    return done(lines.join('\n') || 'This address is of no organisation.');
  }
  const plan = GIVEN_PLANS.find((one) => one === wanted);
  if (verb !== 'plan' || plan === undefined) return null;
  const { name, before } = await setOrganizationPlan({ ctx, input: { id: whose, plan } });
  return done(`${name} is on ${plan} now; it was on ${before}.`);
}

/** Carries out one command of the operator’s about staff roles, sessions and plans of organisations. */
export async function runStaffCommand(ctx: SystemContext, words: readonly string[]): Promise<CommandResult> {
  const [verb, email, role, ...rest] = words;
  try {
    if (verb === 'list' && email === undefined) {
      const staff = await readStaff(ctx);
      return done(staff.map((one) => `${one.role}\t${one.email}`).join('\n') || 'Nobody has a staff role.');
    }
    const isGrant = verb === 'grant' && (role === 'support' || role === 'admin');
    if (email !== undefined && rest.length === 0 && isGrant) {
      const { before } = await setStaffRole({ ctx, input: { email, role } });
      return done(`${email} is ${role} now; it was ${before}.`);
    }
    if (email !== undefined && role === undefined && verb === 'revoke') {
      const { before } = await setStaffRole({ ctx, input: { email, role: 'member' } });
      return done(`${email} has no staff role now; it was ${before}.`);
    }
    if (email !== undefined && role === undefined && verb === 'sign-out') {
      const ended = await endAllSessions({ ctx, input: { email: email === '--everybody' ? null : email } });
      return done(`${ended} sessions are ended.`);
    }
    return (await runOrganizationCommand(ctx, words)) ?? { text: USAGE, exitCode: 2 };
  } catch (error) {
    if (error instanceof AppError && error.detail !== undefined) return { text: error.detail, exitCode: 1 };
    throw error;
  }
}
