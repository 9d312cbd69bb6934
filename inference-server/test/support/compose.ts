export const composeWithKitchen = () => ({
  ok: true as const,
  draft: {
    title: 'Soup',
    servings: 2,
    prepMinutes: 1,
    cookMinutes: 2,
    ingredients: [
      { quantity: 1, unit: null, food: 'onion', preparation: null },
      { quantity: 1, unit: null, food: 'rice', preparation: null },
    ],
    steps: [
      { text: 'Cook', minutes: null },
      { text: 'Cook more', minutes: null },
    ],
  },
});
