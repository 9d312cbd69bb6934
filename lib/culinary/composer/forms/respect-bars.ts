import type { Cook } from '../cook.ts';
import type { DishForm, FridgeView } from '../dish-form.ts';

/**
 * The same form, blind to the foods that it bars: its `fit` does not count them, and staples among them stay in the
 * cupboard instead of being stirred in.
 */
export function respectBars(form: DishForm): DishForm {
  const { bars } = form;
  if (bars === undefined) return form;
  return {
    ...form,
    fit: (view) => form.fit(withoutBarred(view, form, bars)),
    write: (cook) => {
      const barred = cook.items.filter(
        ({ food, kind, isGiven }) =>
          isGiven && kind !== 'seasoning' && bars.test(food.name) && !cook.beside.has(food.id),
      );
      for (const { food } of barred) cook.used.add(food.id);
      form.write(cook);
      for (const { food } of barred) if (!isNamed(cook, food.name)) cook.used.delete(food.id);
    },
  };
}

/** Whether a step names it all the same: a form may fetch by name what it bars by kind. */
const isNamed = ({ tasks }: Cook, name: string) => tasks.some(({ text }) => text.includes(name));

function withoutBarred(view: FridgeView, form: DishForm, bars: RegExp): FridgeView {
  const items = view.items.filter(({ food, kind }) => !form.takes.includes(kind) || !bars.test(food.name));
  return {
    ...view,
    items,
    count: (...kinds) => items.filter(({ kind }) => kinds.includes(kind)).length,
    has: (pattern) => items.some(({ food }) => pattern.test(food.name)),
  };
}
