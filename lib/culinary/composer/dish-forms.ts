import type { DishForm } from './dish-form.ts';
import { LIGHT_FORMS } from './light-forms.ts';
import { OVEN_FORMS } from './oven-forms.ts';
import { PAN_FORMS } from './pan-forms.ts';
import { POT_FORMS } from './pot-forms.ts';

/** Every dish the composer can write. */
export const DISH_FORMS: readonly DishForm[] = [...POT_FORMS, ...PAN_FORMS, ...OVEN_FORMS, ...LIGHT_FORMS];
