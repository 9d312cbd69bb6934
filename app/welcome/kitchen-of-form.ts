import { EQUIPMENT, SKILLS } from '@chef/contracts/generate-choices';
import { UNIT_SYSTEMS } from '@chef/contracts/generate-request';
import { OFFERED_CUISINES } from '@chef/contracts/preference-choices';
import { type PreferencesUpdate, preferencesUpdateSchema } from '@chef/contracts/preferences';
import type { KitchenFormState } from '@/components/onboarding/kitchen-draft';
import { withoutNul } from '@/lib/http/without-nul';

interface KitchenRead {
  readonly state: KitchenFormState;
  /** Null when something needs a change. */
  readonly input: PreferencesUpdate | null;
}

/** The form of a kitchen as preferences; what is not among the choices is not there. Pure. */
export function kitchenOfForm(data: FormData): KitchenRead {
  const equipment = new Set(data.getAll('equipment'));
  const cuisines = new Set(data.getAll('cuisine'));
  const others = withoutNul(String(data.get('otherCuisines') ?? ''));
  const typed = others
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const draft: PreferencesUpdate = {
    equipment: EQUIPMENT.filter((name) => equipment.has(name)),
    skill: SKILLS.find((name) => name === data.get('skill')) ?? null,
    units: UNIT_SYSTEMS.find((name) => name === data.get('units')) ?? null,
    cuisines: [...OFFERED_CUISINES.filter((name) => cuisines.has(name)), ...typed],
  };
  const parsed = preferencesUpdateSchema.safeParse(draft);
  return {
    state: { draft, others, isCuisineWrong: !parsed.success },
    input: parsed.success ? parsed.data : null,
  };
}
