import type { CanonicalRequest } from '@chef/contracts/generate-request';
import type { ComposeRequest } from '@chef/culinary/composer';

/** A canonical request as the composer takes it: what was not said is absent. */
export function composerRequest(request: CanonicalRequest): ComposeRequest {
  const { wish, cuisine, meal, maxMinutes, equipment, skill, ...rest } = request;
  return {
    ...rest,
    ...(wish === null ? {} : { wish }),
    ...(cuisine === null ? {} : { cuisine }),
    ...(meal === null ? {} : { meal }),
    ...(maxMinutes === null ? {} : { maxMinutes }),
    ...(equipment === null ? {} : { equipment }),
    ...(skill === null ? {} : { skill }),
  };
}
