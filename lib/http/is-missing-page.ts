import { toAppError } from '@chef/contracts/app-error';
import { organizationIdSchema } from '@chef/contracts/organizations';
import { decide } from '../auth/decide.ts';
import type { Action } from '../auth/policy.ts';
import { legalDocument } from '../services/legal/legal-documents.ts';
import { getOrganization } from '../services/organizations/get-organization.ts';
import { hasRecipe } from '../services/recipes/has-recipe.ts';
import { systemContext } from '../services/service-context.ts';
import { requestContext } from './request-context.ts';
import { isStaffForm } from './staff-form.ts';

/** Pages below `/legal` that are no documents. */
const OTHER_LEGAL_PAGES: ReadonlySet<string> = new Set(['privacy-choices']);

/** Parts of the staff pages that only some of the staff have; the others are for all of them. */
const STAFF_PARTS: Readonly<Record<string, Action>> = { staff: 'staff.list', audit: 'audit.read' };

/**
 * Whether a part of the staff pages is not for whoever asks. A form that was drawn for one of the staff arrives also after
 * their session ended: its action asks them to sign in, and keeps what they typed.
 */
async function isHiddenFrom(request: Request, part: string | undefined): Promise<boolean> {
  const action = STAFF_PARTS[part ?? ''] ?? 'staff.enter';
  try {
    const { ctx } = await requestContext(request.headers);
    return decide(ctx.actor, action) === 'not_found' && !(await isStaffForm(request, action));
  } catch (err) {
    systemContext().log.error({ err }, 'could not find out who asks for a staff page');
    return true;
  }
}

/**
 * Whether an address of a page names a recipe, a document or an organisation that is not there for whoever asks, or something
 * that is there for staff only. The framework leaves the answer of a page that finds it out for itself without any words
 * until scripts run; asked beforehand, the whole page is sent, and nobody can tell a page that they may not see from one that does not exist.
 */
export async function isMissingPage(pathname: string, request: Request): Promise<boolean> {
  const organization = /^\/account\/organizations\/([^/]+)$/.exec(pathname)?.[1];
  if (organization !== undefined) return isMissingOrganization(organization, request.headers);
  const [, folder, name, rest] = pathname.split('/');
  if (folder === 'admin') return isHiddenFrom(request, name);
  if (name === undefined || name === '' || rest !== undefined) return false;
  if (folder === 'legal') return !OTHER_LEGAL_PAGES.has(name) && legalDocument(name) === null;
  if (folder !== 'recipes') return false;
  const ctx = systemContext();
  return hasRecipe({ ctx, id: name }).then(
    (isThere) => !isThere,
    (err: unknown) => {
      // The page itself then says what is wrong.
      ctx.log.error({ err }, 'could not look for a recipe');
      return false;
    },
  );
}

/** Whether an organisation is not there for whoever asks; whoever is signed out is asked to sign in first, by the page. */
async function isMissingOrganization(name: string, headers: Headers): Promise<boolean> {
  try {
    const { ctx } = await requestContext(headers);
    if (ctx.actor.kind !== 'user') return false;
    const id = organizationIdSchema.safeParse(name);
    if (!id.success) return true;
    await getOrganization({ ctx, id: id.data });
    return false;
  } catch (err) {
    if (toAppError(err).code === 'not_found') return true;
    // The page itself then says what is wrong.
    systemContext().log.error({ err }, 'could not look for an organisation');
    return false;
  }
}
