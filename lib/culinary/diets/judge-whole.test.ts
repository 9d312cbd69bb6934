import { describe, expect, it } from 'vitest';
import { type LineReading, type RecipeReading, readRecipe } from '../reading/index.ts';
import type { Diet } from '../vocabulary/index.ts';
import { judgeWhole } from './judge-whole.ts';

const read = (ingredients: readonly string[], servings: number | null = 2, steps: readonly string[] = []) =>
  readRecipe({ title: '', ingredients, steps, servings });
const NOTHING = { certain: [], possible: [] };

describe('meat with milk', () => {
  it.each([
    ['500 g ground beef', 'ground-beef'],
    ['4 lamb chops', 'lamb-chop'],
    ['500 g venison', 'venison'],
    ['2 chicken breasts', 'chicken-breast'],
  ])('is no kosher dish: %s with butter', (meat, foodId) => {
    const { certain, possible } = judgeWhole('kosher', read([meat, '50 g butter']));
    expect(certain).toEqual([
      {
        code: 'meat_with_dairy',
        foodId,
        path: [expect.any(String), 'butter'],
        source: 'Shulchan Aruch, Yoreh De’ah 87:1–3',
      },
    ]);
    expect(possible).toEqual([]);
  });

  it('is found over different lines and steps', () => {
    expect(judgeWhole('kosher', read(['500 g beef'], 2, ['Serve with sour cream.'])).certain).toHaveLength(1);
    expect(judgeWhole('kosher', read(['1 cup yogurt'], 2, ['Add the chicken.'])).certain).toHaveLength(1);
  });

  it('is not found where one of the two is missing', () => {
    for (const lines of [
      ['500 g beef'],
      ['50 g butter'],
      ['2 salmon fillets', '50 g butter'],
      ['2 eggs', '50 g butter'],
    ])
      expect(judgeWhole('kosher', read(lines)), lines.join()).toEqual(NOTHING);
    expect(judgeWhole('vegan', read(['500 g beef', '50 g butter']))).toEqual(NOTHING);
  });

  it('does not take a possible part of a food for one', () => {
    // Some pesto has cheese in it, some bread has milk.
    expect(judgeWhole('kosher', read(['500 g beef', '2 slices bread']))).toEqual(NOTHING);
  });

  it.each([
    '100 g vegan emmental',
    '100 g dairy-free cheddar',
    '100 g dairy-free gouda',
    '100 g vegan gouda',
  ])('believes "%s"', (line) => {
    const reading = read(['500 g ground beef', line]);
    expect(reading.ingredients[1]?.foods.map(({ origin }) => origin)).toContain('dairy');
    expect(judgeWhole('kosher', reading)).toEqual(NOTHING);
  });

  it.each([
    '200 g vegan pastrami',
    '200 g meatless pastrami',
    '200 g meatless meatballs',
    '200 g vegan corned beef',
  ])('believes "%s"', (line) => {
    const reading = read([line, '100 g butter']);
    expect(reading.ingredients[0]?.mentions[0]?.freeFrom).not.toBeUndefined();
    expect(judgeWhole('kosher', reading)).toEqual(NOTHING);
  });

  it('needs one of several claims to be the right one', () => {
    expect(judgeWhole('kosher', read(['500 g ground beef', '100 g vegan nut-free gouda']))).toEqual(NOTHING);
  });

  it('does not believe a claim of something else', () => {
    expect(judgeWhole('kosher', read(['500 g ground beef', '100 g egg-free gouda'])).certain).toHaveLength(1);
    expect(judgeWhole('kosher', read(['500 g dairy-free ground beef', '100 g gouda'])).certain).toHaveLength(
      1,
    );
    expect(judgeWhole('kosher', read(['500 g ground beef', '100 g meatless gouda'])).certain).toHaveLength(1);
  });

  it('hears each food of a line by itself', () => {
    // The eggs make no claim, and the cheese does; said twice, the real one counts.
    expect(judgeWhole('kosher', read(['500 g ground beef', '100 g vegan gouda and 2 eggs']))).toEqual(
      NOTHING,
    );
    expect(
      judgeWhole('kosher', read(['500 g ground beef', '100 g gouda or vegan gouda'])).certain,
    ).toHaveLength(1);
  });

  it('believes no claim of a food that it has no place of', () => {
    const reading = read(['500 g ground beef', '100 g vegan gouda']);
    const [beef, cheese] = reading.ingredients as [LineReading, LineReading];
    const blind: RecipeReading = { ...reading, ingredients: [beef, { ...cheese, mentions: [] }] };
    expect(judgeWhole('kosher', blind).certain).toHaveLength(1);
  });
});

const codes = (diet: Diet, ingredients: readonly string[], servings: number | null) => {
  const { certain, possible } = judgeWhole(diet, read(ingredients, servings));
  return { certain: certain.map(({ code }) => code), possible: possible.map(({ code }) => code) };
};

describe('limits of the whole dish', () => {
  it('gives the code and the source, and nothing else', () => {
    expect(judgeWhole('low_sodium', read(['500 g potatoes', '1 tbsp salt']))).toEqual({
      certain: [{ code: 'sodium_per_100g', foodId: null, path: [], source: '21 CFR 101.61(b)(5)' }],
      possible: [],
    });
    expect(judgeWhole('keto', read(['500 g potatoes']))).toEqual({
      certain: [
        {
          code: 'net_carbohydrate_per_serving',
          foodId: null,
          path: [],
          source: 'Feinman et al., Nutrition 31 (2015) 1–13',
        },
      ],
      possible: [],
    });
  });

  it('takes fibre off the carbohydrate: 200 g of avocado have 17 g, 13 of them fibre', () => {
    expect(judgeWhole('keto', read(['200 g avocado'], 1))).toEqual(NOTHING);
  });

  it('counts by serving, and a recipe without servings as one', () => {
    expect(codes('keto', ['300 g carrots'], 2)).toEqual({ certain: [], possible: [] });
    expect(codes('keto', ['300 g carrots'], 1).certain).toEqual(['net_carbohydrate_per_serving']);
    expect(codes('keto', ['300 g carrots'], null).certain).toEqual(['net_carbohydrate_per_serving']);
  });

  it('does not know the limit where much of the mass has no figures', () => {
    expect(codes('keto', ['100 g spinach', '1 kg moonbeam dust'], 2)).toEqual({
      certain: [],
      possible: ['net_carbohydrate_per_serving_unknown'],
    });
    expect(codes('low_sodium', ['2 tbsp moonbeam dust'], 2)).toEqual({
      certain: [],
      possible: ['sodium_per_100g_unknown'],
    });
    expect(codes('keto', ['500 g spinach', '20 g moonbeam dust'], 2)).toEqual({ certain: [], possible: [] });
  });

  it('counts ingredients, not the lines that were read as prose', () => {
    const reading = read(['200 g spinach']);
    const unread: RecipeReading = {
      ...reading,
      ingredients: [...reading.ingredients, { ...(reading.title as LineReading), parsed: null }],
    };
    expect(judgeWhole('keto', unread)).toEqual(NOTHING);
  });
});
