import type { DishForm } from '../dish-form.ts';
import { BAKING_BREAD_FORMS } from './baking-bread-forms.ts';
import { BAKING_SWEET_FORMS } from './baking-sweet-forms.ts';
import { BOWL_FORMS } from './bowl-forms.ts';
import { BRAISE_SAUCY_FORMS } from './braise-saucy-forms.ts';
import { BRAISE_SLOW_FORMS } from './braise-slow-forms.ts';
import { BREAKFAST_BOWL_FORMS } from './breakfast-bowl-forms.ts';
import { BREAKFAST_GRIDDLE_FORMS } from './breakfast-griddle-forms.ts';
import { COMPOSED_SALAD_FORMS } from './composed-salad-forms.ts';
import { CURRY_CREAMY_FORMS } from './curry-creamy-forms.ts';
import { CURRY_SAUCY_FORMS } from './curry-saucy-forms.ts';
import { DESSERT_BAKED_FORMS } from './dessert-baked-forms.ts';
import { DESSERT_COOL_FORMS } from './dessert-cool-forms.ts';
import { DESSERT_LAYERED_FORMS } from './dessert-layered-forms.ts';
import { EGG_PAN_FORMS } from './egg-pan-forms.ts';
import { EGG_SAUCE_FORMS } from './egg-sauce-forms.ts';
import { FILLED_BREAD_FORMS } from './filled-bread-forms.ts';
import { HEARTY_SALAD_FORMS } from './hearty-salad-forms.ts';
import { MEZZE_FORMS } from './mezze-forms.ts';
import { MICROWAVE_FORMS } from './microwave-forms.ts';
import { NOODLE_FORMS } from './noodle-forms.ts';
import { OVEN_DISH_FORMS } from './oven-dish-forms.ts';
import { OVEN_FILLED_FORMS } from './oven-filled-forms.ts';
import { OVEN_LAYERED_FORMS } from './oven-layered-forms.ts';
import { OVEN_MINCE_FORMS } from './oven-mince-forms.ts';
import { TRAY_FORMS } from './oven-tray-forms.ts';
import { PAN_CRISP_FORMS } from './pan-crisp-forms.ts';
import { PAN_SAUCE_FORMS } from './pan-sauce-forms.ts';
import { STIR_FRY_FORMS } from './pan-stir-fries.ts';
import { PASTA_PALE_FORMS } from './pasta-pale-forms.ts';
import { PASTA_RED_FORMS } from './pasta-red-forms.ts';
import { PULSE_SALAD_FORMS } from './pulse-salad-forms.ts';
import { respectBars } from './respect-bars.ts';
import { RICE_BOWL_FORMS } from './rice-bowl-forms.ts';
import { RICE_EVERYDAY_FORMS } from './rice-everyday-forms.ts';
import { RICE_FESTIVE_FORMS } from './rice-festive-forms.ts';
import { ROLL_FORMS } from './roll-forms.ts';
import { SALAD_FORMS } from './salad-forms.ts';
import { SANDWICH_FORMS } from './sandwich-forms.ts';
import { SNACK_BITE_FORMS } from './snack-bite-forms.ts';
import { SNACK_DIP_FORMS } from './snack-dip-forms.ts';
import { SOUP_HEARTY_FORMS } from './soup-hearty-forms.ts';
import { SOUP_PLAIN_FORMS } from './soup-plain-forms.ts';
import { STEW_EVERYDAY_FORMS } from './stew-everyday-forms.ts';
import { STEW_SPICED_FORMS } from './stew-spiced-forms.ts';
import { WRAP_FORMS } from './wrap-forms.ts';
import { YEAST_BREAD_FORMS } from './yeast-bread-forms.ts';

/** Sauces of raw egg and oil or cream, which part when they are cooked, and which no pot of this kind is made with. */
const COLD_SAUCES =
  /mayonn|aioli|remoulade|tartar sauce|hollandaise|béarnaise|ranch|caesar|thousand island|coleslaw/;

/** The same form without cold sauces in its pot: they come to the table. */
function withoutColdSauces(form: DishForm): DishForm {
  const bars =
    form.bars === undefined ? COLD_SAUCES : new RegExp(`${form.bars.source}|${COLD_SAUCES.source}`);
  return respectBars({ ...form, bars });
}

/** Dishes of a hot pot or pan. */
const HOT_FORMS: readonly DishForm[] = [
  ...RICE_BOWL_FORMS,
  ...BRAISE_SLOW_FORMS,
  ...BRAISE_SAUCY_FORMS,
  ...CURRY_SAUCY_FORMS,
  ...CURRY_CREAMY_FORMS,
  ...NOODLE_FORMS,
  ...PAN_SAUCE_FORMS,
  ...STIR_FRY_FORMS,
  ...PASTA_RED_FORMS,
  ...PASTA_PALE_FORMS,
  ...RICE_EVERYDAY_FORMS,
  ...RICE_FESTIVE_FORMS,
  ...SOUP_PLAIN_FORMS,
  ...SOUP_HEARTY_FORMS,
  ...STEW_EVERYDAY_FORMS,
  ...STEW_SPICED_FORMS,
].map(withoutColdSauces);

/** Every dish that the composer can write. */
export const DISH_FORMS: readonly DishForm[] = [
  ...HOT_FORMS,
  ...FILLED_BREAD_FORMS,
  ...SANDWICH_FORMS,
  ...ROLL_FORMS,
  ...MEZZE_FORMS,
  ...MICROWAVE_FORMS,
  ...PULSE_SALAD_FORMS,
  ...COMPOSED_SALAD_FORMS,
  ...OVEN_FILLED_FORMS,
  ...OVEN_LAYERED_FORMS,
  ...BAKING_BREAD_FORMS,
  ...BAKING_SWEET_FORMS,
  ...BOWL_FORMS,
  ...BREAKFAST_BOWL_FORMS,
  ...BREAKFAST_GRIDDLE_FORMS,
  ...DESSERT_BAKED_FORMS,
  ...DESSERT_COOL_FORMS,
  ...DESSERT_LAYERED_FORMS,
  ...EGG_PAN_FORMS,
  ...EGG_SAUCE_FORMS,
  ...HEARTY_SALAD_FORMS,
  ...OVEN_DISH_FORMS,
  ...OVEN_MINCE_FORMS,
  ...TRAY_FORMS,
  ...PAN_CRISP_FORMS,
  ...SALAD_FORMS,
  ...SNACK_DIP_FORMS,
  ...SNACK_BITE_FORMS,
  ...WRAP_FORMS,
  ...YEAST_BREAD_FORMS,
];
