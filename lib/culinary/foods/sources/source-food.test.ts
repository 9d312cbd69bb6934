import { describe, expect, it } from 'vitest';
import { readAllergens } from './allergen-words.ts';
import { readConstituents, readList, readMeasures, readRoles, readTranslations } from './read-row-lists.ts';
import { readFoodTable } from './source-food.ts';

const DEFAULTS = { category: 'vegetable', origin: 'plant', roles: 'vegetable' } as const;
const read = (row: string, defaults = {}) => readFoodTable({ ...DEFAULTS, ...defaults }, row)[0]?.read();

describe('readFoodTable', () => {
  it('fills what a row leaves out and skips remarks and empty lines', () => {
    const foods = readFoodTable(DEFAULTS, '\n# a remark\nlong bean | 11199 | | snake bean\n\n');
    expect(foods).toHaveLength(1);
    expect(foods[0]?.read()).toMatchObject({
      id: 'long-bean',
      plural: 'long beans',
      ndbNo: '11199',
      synonymText: 'snake bean',
      category: 'vegetable',
      origin: 'plant',
      roleText: 'vegetable',
      hazard: null,
      kindOf: null,
    });
  });

  it('reads extras', () => {
    const extras =
      'id x; plural =; cat sauce; of dairy; hazard egg; has milk; grams each 3; refuse 20; density 1.1; kind y';
    expect(read(`crème x | - | - | | | ${extras}`)).toMatchObject({
      id: 'x',
      plural: 'crème x',
      category: 'sauce',
      origin: 'dairy',
      hazard: 'egg',
      allergenText: 'milk',
      measureText: 'each 3',
      refuseShare: 0.2,
      densityGramsPerMl: 1.1,
      kindOf: 'y',
    });
  });

  it('reads names in other words and languages however many fields follow', () => {
    const names = { synonymText: 'a, b', translationText: 'c / d / e / f' };
    expect(read('x | 1 | | a, b | c / d / e / f')).toMatchObject(names);
    expect(read('x|1||a, b|c / d / e / f|refuse 20')).toMatchObject({ ...names, refuseShare: 0.2 });
    expect(read('x')).toMatchObject({ name: 'x', ndbNo: null, synonymText: '', translationText: '' });
    expect(read('x | 1 |')).toMatchObject({ ndbNo: '1', synonymText: '', translationText: '' });
  });

  it('puts the prefix of a table in front of its ids and not of its names', () => {
    expect(read('x y | -', { idPrefix: 'label-' })).toMatchObject({ id: 'label-x-y', name: 'x y' });
    expect(read('x y | - | | | | id z', { idPrefix: 'label-' })?.id).toBe('label-z');
  });

  it('calls what is made of others composite, unless told', () => {
    expect(read('pesto | - | | | | made basil, ?cashew')?.origin).toBe('composite');
    expect(read('duck confit | - | | | | of poultry; made duck')?.origin).toBe('poultry');
    expect(read('none | - | | | | hazard none', { hazard: 'fish' })?.hazard).toBeNull();
  });

  it.each([
    ['berry', 'berries'],
    ['radish', 'radishes'],
    ['tomato', 'tomatoes'],
    ['bay', 'bays'],
  ])('writes the plural of %s as %s', (name, plural) => {
    expect(read(`${name} | -`)?.plural).toBe(plural);
  });

  it('makes ids without accents and apostrophes, and leaves mass nouns alone', () => {
    expect(read("bird's eye crème | -")?.id).toBe('birds-eye-creme');
    expect(read('rice | -', { isMass: true })?.plural).toBe('rice');
  });

  it('rejects an extra that nobody knows', () => {
    expect(() => read('x | - | | | | colour red')).toThrow('colour red');
  });
});

describe('lists of a row', () => {
  it('splits lists and roles', () => {
    expect(readList('a, b, , -')).toEqual(['a', 'b']);
    expect(readList('')).toEqual([]);
    expect(readRoles('- fat')).toEqual(['fat']);
  });

  it('reads translations, the name itself by =', () => {
    expect(readTranslations('A, B / = / c', 'n')).toEqual({ de: ['A', 'B'], fr: ['n'], es: ['c'] });
    expect(readTranslations('=', 'n').it).toEqual(['n']);
  });

  it('reads constituents and weights with who says so', () => {
    expect(readConstituents('a, ?b').map(({ certainty }) => certainty)).toEqual(['typical', 'possible']);
    expect(readMeasures('each:large 5, can 400')).toEqual([
      { unit: 'each', size: 'large', grams: 5, source: 'chef-genius:typical-weight' },
      { unit: 'can', grams: 400, source: 'chef-genius:common-retail-pack' },
    ]);
  });

  it('reads allergens, nuts and cereals, and rejects the rest', () => {
    expect(readAllergens('almond?')).toEqual([
      { allergen: 'tree_nut', presence: 'may_contain', nut: 'almond' },
    ]);
    expect(readAllergens('rye')).toEqual([{ allergen: 'gluten', presence: 'contains', cereal: 'rye' }]);
    expect(() => readAllergens('kryptonite')).toThrow('kryptonite');
  });
});
