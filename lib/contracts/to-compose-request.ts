import type { ComposeRequest } from '@chef/culinary/composer';
import type { CanonicalRequest } from './generate-request.ts';

/** A canonical request as the kitchen takes it: what was not said is absent. */
export function toComposeRequest(request: CanonicalRequest): ComposeRequest {
  const { wish, cuisine, meal, maxMinutes, equipment, skill, ...said } = request;
  return {
    ...said,
    ...(wish === null ? {} : { wish }),
    ...(cuisine === null ? {} : { cuisine }),
    ...(meal === null ? {} : { meal }),
    ...(maxMinutes === null ? {} : { maxMinutes }),
    ...(equipment === null ? {} : { equipment }),
    ...(skill === null ? {} : { skill }),
  };
}
