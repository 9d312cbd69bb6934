import type { Preferences } from '@chef/contracts/preferences';
import type { FormValues } from './form-values';

/**
 * The form filled in with what somebody usually cooks with. Whatever was chosen in the form already stays, and of several
 * cuisines none is chosen for them. Pure.
 */
export function withPreferences(values: FormValues, preferences: Preferences): FormValues {
  const isChosen = values.equipment.length > 0 || values.skill !== '' || values.cuisine !== '';
  if (isChosen) return values;
  const [cuisine, ...others] = preferences.cuisines;
  return {
    ...values,
    equipment: preferences.equipment,
    skill: preferences.skill ?? '',
    cuisine: others.length === 0 ? (cuisine ?? '') : '',
  };
}
