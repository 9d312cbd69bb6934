import { describe, expect, it } from 'vitest';
import { readRecipe } from '../reading/index.ts';
import { judgeRaw } from './judge-raw.ts';

const inStep = (step: string) => readRecipe({ title: '', ingredients: [], steps: [step], servings: 2 });
const inTitle = (title: string) => readRecipe({ title, ingredients: [], steps: [], servings: 2 });
const oysters = (ingredient: string, steps: readonly string[]) =>
  readRecipe({ title: '', ingredients: [ingredient], steps, servings: 2 });
const NOTHING = { certain: [], possible: [] };
const list = (text: string) => text.split(',').map((one) => one.trim());

const RAW_MEAT =
  list(`steak tartare, beef tartar, veal tartare, venison tartare, tartare of beef, tartar de veal,
  tartare di manzo, tartare vom rind, tartare von rind, tartare de boeuf, tartare de veau, tartare de ternera,
  tartare de res, tartare di vitello, Rindertatar, beef carpaccio, carpaccio of beef, carpaccio of veal,
  carpaccio de boeuf, carpaccio de ternera, carpaccio de res, carpaccio di manzo, carpaccio di vitello,
  carpaccio vom Rind, Rindercarpaccio, kitfo, yukhoe, yook hwe, Mett, Mettbrötchen, Mettigel, Hackepeter, raw beef,
  raw veal, raw lamb, raw venison, raw mince, raw pork, bœuf cru, viande crue, carne cruda, rohes Fleisch,
  rohes Hackfleisch, rohes Hack`);
const RAW_FISH = list(`tataki, aguachile, sashimi, salmon tartare, tuna tartar, fish crudo, scallop carpaccio,
  prawn crudo, raw fish, raw salmon, raw tuna, raw mackerel, raw scallop, raw scallops, raw prawn, raw prawns,
  raw shrimp, raw shrimps, raw oyster, raw oysters, raw clam, raw clams, oyster on the half shell,
  oysters on the half shell, roher Fisch, rohe Fisch, roher Lachs, roher Thunfisch, rohe Austern, poisson cru,
  saumon cru, thon cru, huîtres crues, pescado crudo, salmón crudo, atún crudo, ostras crudas, pesce crudo,
  salmone crudo, tonno crudo, ostriche crude`);
const RAW_EGG = list(`runny yolk, runny yolks, runny egg, runny eggs, the yolk is runny, the yolks are runny,
  the yolk is still runny, while the yolks stay runny, the yolk stays runny, yolks runny, soft-boiled egg,
  soft boiled eggs, sunny-side up, sunny side up, egg over-easy, eggs over easy, raw egg, raw eggs, raw egg yolk,
  raw egg yolks, raw yolk, raw yolks, rohes Ei, rohe Eier, rohen Eiern und rohem Eigelb, œuf cru, œufs crus,
  œuf mollet, œufs mollets, œufs à la coque, huevo crudo, huevos crudos, huevo pasado por agua,
  huevos pasados por agua, uovo crudo, uova crude e uova cruda, uova alla coque`);

describe('food that is eaten raw', () => {
  it.each(RAW_MEAT)('is meat: %s', (words) => {
    for (const reading of [inStep(`Serve with ${words}.`), inTitle(words)]) {
      const { certain, possible } = judgeRaw('pregnancy_safe', reading);
      expect(certain.map(({ code }) => code)).toEqual(['raw_meat']);
      expect(possible).toEqual([]);
    }
  });

  it.each(RAW_FISH)('is fish: %s', (words) => {
    const { certain } = judgeRaw('toddler_safe', inStep(`Serve with ${words}.`));
    expect(certain.map(({ code }) => code)).toEqual(['raw_fish']);
  });

  it.each(RAW_EGG)('may be egg, which can be pasteurised: %s', (words) => {
    const { certain, possible } = judgeRaw('infant_safe', inStep(`Serve with ${words}.`));
    expect(certain).toEqual([]);
    expect(possible.map(({ code }) => code)).toEqual(['raw_egg']);
  });

  it('is told with the words, where they stand and who says so', () => {
    expect(judgeRaw('pregnancy_safe', inStep('Top with Steak Tartare.')).certain).toEqual([
      {
        code: 'raw_meat',
        foodId: null,
        path: ['steak tartare'],
        where: { part: 'step', index: 0 },
        source: 'FDA, Food Safety for Moms-to-Be',
      },
    ]);
  });

  it('matters to those whom its germs harm most', () => {
    const reading = inStep('Serve the raw beef with a raw egg.');
    for (const diet of ['pregnancy_safe', 'toddler_safe', 'infant_safe'] as const) {
      expect(judgeRaw(diet, reading).certain).toHaveLength(1);
      expect(judgeRaw(diet, reading).possible).toHaveLength(1);
    }
    for (const diet of ['vegan', 'halal', 'low_sodium'] as const)
      expect(judgeRaw(diet, reading)).toEqual(NOTHING);
  });
});

describe('food that only sounds raw', () => {
  it.each([
    'Serve the vegan beef tartare.',
    'Serve the veggie tartare of beef and the veggie tartar.',
    'Slice the plant-based carpaccio like beef carpaccio.',
    'Spread the plant based mett, which is no mett.',
    'Cook the raw prawns until pink.',
    'Use raw shrimp, and cook from raw fish.',
    'Use any raw salmon.',
    'Wash the raw shrimp and peel them.',
    'Devein: raw prawns, which you devein.',
    'Take the raw clams out of their shells.',
    'Crack the raw eggs, pasteurised ones.',
    'Crack the raw eggs, pasteurized ones.',
    'Cook until no runny yolk is left.',
    'The yolk must not be runny: never serve raw egg, and without any runny yolk.',
    'Add the tartare sauce, the raw carrots, raw cashews and the mettle of a cook.',
    'Stir the dishwasher-safe bowl: drunny eggs are no word.',
  ])('is none: %s', (step) => {
    expect(judgeRaw('pregnancy_safe', inStep(step))).toEqual(NOTHING);
  });

  it('is what a later sentence too far away peels', () => {
    const step = `Serve the raw prawns ${'with a little more of everything '.repeat(2)}and peel nothing.`;
    expect(judgeRaw('pregnancy_safe', inStep(step)).certain).toHaveLength(1);
  });
});

describe('food that is said not to be vegan', () => {
  it.each([
    'Serve the non-vegan beef tartare.',
    'This is not vegan beef carpaccio.',
    'Put the vegan salad beside the beef tartare.',
  ])('is meat: %s', (step) => {
    expect(judgeRaw('pregnancy_safe', inStep(step)).certain).toHaveLength(1);
  });
});

describe('oysters', () => {
  it('are eaten raw unless a step heats them', () => {
    const raw = judgeRaw('pregnancy_safe', oysters('12 oysters', ['Open them.', 'Serve with lemon.']));
    expect(raw.certain).toEqual([]);
    expect(raw.possible).toEqual([
      {
        code: 'raw_fish',
        foodId: expect.stringContaining('oyster'),
        path: [expect.stringContaining('oyster')],
        where: { part: 'ingredient', index: 0 },
        source: 'FDA, Food Safety for Moms-to-Be',
      },
    ]);
    expect(
      judgeRaw('pregnancy_safe', oysters('12 oysters', ['Open.', 'Bake until the edges curl.'])),
    ).toEqual(NOTHING);
  });

  it('are doubted where no step says anything, and no mushroom or sauce is one', () => {
    expect(judgeRaw('pregnancy_safe', oysters('12 oysters', [])).possible).toHaveLength(1);
    for (const other of ['200 g oyster mushrooms', '2 tbsp oyster sauce', '2 salmon fillets'])
      expect(judgeRaw('pregnancy_safe', oysters(other, [])), other).toEqual(NOTHING);
  });
});
