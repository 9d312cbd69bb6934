import { describe, expect, it } from 'vitest';
import type { Allergen } from '../vocabulary/index.ts';
import { findAllergens } from './find-allergens.ts';

function verdictsOf(ingredient: string, step = 'Serve.') {
  const { verdicts } = findAllergens({
    title: 'Dish',
    servings: 2,
    ingredients: [ingredient],
    steps: [step],
  });
  const named = (Object.keys(verdicts) as Allergen[]).filter((allergen) =>
    ['contains', 'may_contain'].includes(verdicts[allergen]),
  );
  return { verdicts, named };
}

describe('words that name another food in a longer name', () => {
  it.each([
    ['1 noix de beurre', ['milk']],
    ['una noce di burro', ['milk']],
    ['1 nuez de mantequilla', ['milk']],
    ['800 g noix de porc', []],
    ['400 g noisettes de chevreuil', []],
    ['100 g Nussschinken', []],
    ['2 cucchiaini di pasta di acciughe', ['fish']],
    ['2 cucharadas de pasta de anchoas', ['fish']],
    ['1 tbsp pasta di pomodoro', []],
    ['100 g pâte de fruits', []],
    ['50 g pasta de aceitunas', []],
    ['200 ml crema de arroz', []],
    ['200 ml leche de espelta', ['wheat', 'gluten']],
    ['50 g mantequilla de cacao', []],
    ['50 g Sonnenblumenbutter', []],
    ["100 g farine d'amande", ['tree_nut']],
    ['100 g harina de linaza', []],
    ['100 g semoule de riz', []],
    ['200 g noodles di riso', []],
    ['1 kg mehlig kochende Kartoffeln', []],
    ['1 TL Brotgewürz', []],
    ['1 kg Milchlamm', []],
    ['200 g queso', ['milk']],
    ['200 g queso rallado', ['milk']],
    ['50 g œufs de lompe', ['fish']],
    ['100 g Milchner', ['fish']],
  ] as const)('%s', (ingredient, allergens) => {
    expect(verdictsOf(ingredient).named.sort()).toEqual([...allergens].sort());
  });

  it.each([
    ['6 Schinkenbrote', ['wheat', 'gluten']],
    ['300 g Kürbisspätzle', ['wheat', 'gluten']],
    ['100 ml leche de tigre', ['fish']],
    ['200 g queso dip', ['milk', 'wheat']],
    ['500 g moules', ['mollusc']],
    ['100 g Walnussbrot', ['tree_nut', 'wheat']],
    ['1 noix', ['tree_nut']],
    ['200 g pasta', ['wheat']],
  ] as const)('%s is found', (ingredient, allergens) => {
    const { verdicts } = verdictsOf(ingredient);
    for (const allergen of allergens) expect([allergen, verdicts[allergen]]).toEqual([allergen, 'contains']);
  });

  it.each([
    'Prenez un moule rond.',
    'Versez dans un moule à gâteau.',
    'Coupez-le avec un couteau à pain.',
    'Formez des boules de la taille d’une noix.',
    'Formate palline della grandezza di una noce.',
    'Forme bolas del tamaño de una nuez.',
    'Kugeln von der Größe einer Walnuss formen.',
    'Walnussgroße Kugeln formen.',
    'In eine Kuchenform geben, mit der Käsereibe hobeln.',
    'Mit dem Eierschneider teilen und in der Brotdose mitnehmen.',
    'Fry until golden on most sides.',
    'Open it with an oyster knife and strain it through a nut milk bag.',
  ])('"%s" names things of the kitchen and sizes', (step) => {
    expect(verdictsOf('100 g rice', step).named).toEqual([]);
  });

  it.each([
    ['Ajoutez les moules.', 'mollusc'],
    ['Ajoutez une moule par assiette.', 'mollusc'],
    ['Eine große Walnuss reiben.', 'tree_nut'],
    ['Grate the cheese with a grater.', 'milk'],
  ] as const)('"%s" names food', (step, allergen) => {
    expect(verdictsOf('100 g rice', step).verdicts[allergen]).toBe('contains');
  });
});
