import type { DishForm } from '../dish-form.ts';
import { BAKING_FORMS } from './baking-forms.ts';
import { BOWL_FORMS } from './bowl-forms.ts';
import { BRAISE_FORMS } from './braise-forms.ts';
import { BREAKFAST_FORMS } from './breakfast-forms.ts';
import { COMPOSED_SALAD_FORMS } from './composed-salad-forms.ts';
import { CURRY_FORMS } from './curry-forms.ts';
import { DESSERT_FRUIT_FORMS } from './dessert-fruit-forms.ts';
import { EGG_FORMS } from './egg-forms.ts';
import { FILLED_BREAD_FORMS } from './filled-bread-forms.ts';
import { HEARTY_SALAD_FORMS } from './hearty-salad-forms.ts';
import { MEZZE_FORMS } from './mezze-forms.ts';
import { NOODLE_FORMS } from './noodle-forms.ts';
import { OVEN_DISH_FORMS } from './oven-dish-forms.ts';
import { OVEN_FILLED_FORMS } from './oven-filled-forms.ts';
import { OVEN_LAYERED_FORMS } from './oven-layered-forms.ts';
import { OVEN_MINCE_FORMS } from './oven-mince-forms.ts';
import { TRAY_FORMS } from './oven-tray-forms.ts';
import { PAN_MAIN_FORMS } from './pan-mains.ts';
import { STIR_FRY_FORMS } from './pan-stir-fries.ts';
import { PASTA_FORMS } from './pasta-forms.ts';
import { PULSE_SALAD_FORMS } from './pulse-salad-forms.ts';
import { RICE_BOWL_FORMS } from './rice-bowl-forms.ts';
import { RICE_FORMS } from './rice-forms.ts';
import { ROLL_FORMS } from './roll-forms.ts';
import { SALAD_FORMS } from './salad-forms.ts';
import { SANDWICH_FORMS } from './sandwich-forms.ts';
import { SNACK_FORMS } from './snack-forms.ts';
import { SOUP_FORMS } from './soup-forms.ts';
import { STEW_FORMS } from './stew-forms.ts';
import { WRAP_FORMS } from './wrap-forms.ts';

/** Every dish that the composer can write. */
export const DISH_FORMS: readonly DishForm[] = [
  ...FILLED_BREAD_FORMS,
  ...SANDWICH_FORMS,
  ...ROLL_FORMS,
  ...MEZZE_FORMS,
  ...RICE_BOWL_FORMS,
  ...PULSE_SALAD_FORMS,
  ...COMPOSED_SALAD_FORMS,
  ...OVEN_FILLED_FORMS,
  ...OVEN_LAYERED_FORMS,
  ...BAKING_FORMS,
  ...BOWL_FORMS,
  ...BRAISE_FORMS,
  ...BREAKFAST_FORMS,
  ...CURRY_FORMS,
  ...DESSERT_FRUIT_FORMS,
  ...EGG_FORMS,
  ...HEARTY_SALAD_FORMS,
  ...NOODLE_FORMS,
  ...OVEN_DISH_FORMS,
  ...OVEN_MINCE_FORMS,
  ...TRAY_FORMS,
  ...PAN_MAIN_FORMS,
  ...STIR_FRY_FORMS,
  ...PASTA_FORMS,
  ...RICE_FORMS,
  ...SALAD_FORMS,
  ...SNACK_FORMS,
  ...SOUP_FORMS,
  ...STEW_FORMS,
  ...WRAP_FORMS,
];
