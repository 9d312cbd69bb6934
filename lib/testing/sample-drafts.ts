const line = (quantity: number | null, unit: string | null, food: string) => ({
  quantity,
  unit,
  food,
  preparation: null,
});

/** A draft that passes the gate for 2 servings of rice, onion and lemon. */
export const GOOD_DRAFT = {
  title: 'Lemon rice with onion',
  servings: 2,
  prepMinutes: 5,
  cookMinutes: 20,
  ingredients: [
    line(200, 'g', 'rice'),
    line(1, null, 'onion'),
    line(1, null, 'lemon'),
    line(2, 'tbsp', 'olive oil'),
  ],
  steps: [
    { text: 'Heat the olive oil and soften the chopped onion for 8 minutes.', minutes: 8 },
    { text: 'Boil the rice for 12 minutes and drain it.', minutes: 12 },
    { text: 'Stir the rice into the onion and squeeze the lemon over it.', minutes: null },
  ],
};

const { ingredients, steps } = GOOD_DRAFT;

/** Drafts that somebody allergic to peanuts must never see a line of. */
export const FORBIDDEN_DRAFTS = {
  'in an ingredient': { ...GOOD_DRAFT, ingredients: [...ingredients, line(2, 'tbsp', 'peanut butter')] },
  'in a step': {
    ...GOOD_DRAFT,
    steps: [...steps, { text: 'Finish with a handful of crushed peanuts.', minutes: null }],
  },
  'in the title': { ...GOOD_DRAFT, title: 'Satay rice with peanuts' },
  'as a food that nobody knows': { ...GOOD_DRAFT, ingredients: [...ingredients, line(1, null, 'florble')] },
};
