import { AppError } from '@chef/contracts/app-error';
import type { GenerateRequest } from '@chef/contracts/generate-request';
import type { HouseholdMember } from '@chef/contracts/household';
import type { ServiceContext } from '../service-context.ts';
import { dietsOfMember } from './diets-of-member.ts';
import { listHousehold } from './list-household.ts';

/** What a request asks for beside what everybody of a table needs: the union, nothing is traded off. Pure. */
function mergeHousehold(
  { eaters: _, ...request }: GenerateRequest,
  members: readonly HouseholdMember[],
): GenerateRequest {
  if (members.length === 0) return request;
  return {
    ...request,
    diets: [...new Set([...(request.diets ?? []), ...members.flatMap(dietsOfMember)])],
    allergies: [
      ...new Set([
        ...(request.allergies ?? []),
        ...members.flatMap(({ allergies }) => allergies.map(({ allergen }) => allergen)),
      ]),
    ],
    exclude: [...new Set([...(request.exclude ?? []), ...members.flatMap(({ dislikes }) => dislikes)])],
    servings: request.servings ?? members.length,
  };
}

/**
 * A request with the needs of whoever eats: everybody of the person's household unless `eaters` names some (or none).
 * Somebody without an account has no household. Runs on the server, so that no client can forget an allergy.
 * @throws AppError `invalid_request` for an eater who is not of the household
 */
export async function requestForHousehold({
  ctx,
  request,
}: {
  ctx: ServiceContext;
  request: GenerateRequest;
}): Promise<GenerateRequest> {
  if (ctx.actor.kind !== 'user') return mergeHousehold(request, []);
  const { members } = await listHousehold({ ctx });
  const { eaters } = request;
  if (eaters === undefined) return mergeHousehold(request, members);
  const known = new Set(members.map(({ id }) => id));
  const unknown = eaters.findIndex((id) => !known.has(id));
  if (unknown >= 0) {
    const detail = 'One of those who eat is not of your household any more. Choose again.';
    throw new AppError('invalid_request', {
      detail,
      errors: [{ pointer: `/eaters/${unknown}`, code: 'not_of_household', detail }],
    });
  }
  return mergeHousehold(
    request,
    members.filter(({ id }) => eaters.includes(id)),
  );
}
