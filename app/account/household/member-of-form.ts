import { AGE_BANDS, CHOSEN_DIETS, type HouseholdMemberContent } from '@chef/contracts/household';
import { ALLERGENS } from '@chef/culinary/vocabulary';

/** The form of a member as content; what is not among the choices is not there. Pure. */
export function memberOfForm(data: FormData): HouseholdMemberContent {
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const chosen = new Set(data.getAll('diets'));
  return {
    name: text('name'),
    diets: CHOSEN_DIETS.filter((diet) => chosen.has(diet)),
    allergies: ALLERGENS.filter((allergen) => data.has(`allergy-${allergen}`)).map((allergen) => ({
      allergen,
      severity: data.has(`severe-${allergen}`) ? ('severe' as const) : ('avoid' as const),
    })),
    dislikes: text('dislikes')
      .split(/[,;\n]/)
      .map((food) => food.trim())
      .filter((food) => food !== ''),
    ageBand: AGE_BANDS.find((band) => band === data.get('ageBand')) ?? 'adult',
    isPregnant: data.get('isPregnant') !== null,
  };
}
