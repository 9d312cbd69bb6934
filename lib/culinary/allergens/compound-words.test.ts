import { describe, expect, it } from 'vitest';
import { findCompoundAllergens } from './compound-words.ts';

const found = (text: string) => findCompoundAllergens(text).map(({ allergen }) => allergen);

describe('findCompoundAllergens', () => {
  it.each([
    ['Haselnusscremefüllung', ['tree_nut']],
    ['Weizentoastscheibe', ['wheat', 'gluten']],
    ['Roggenknusper', ['gluten']],
    ['Sahnehaube', ['milk']],
    ['Frischkäsezubereitung Ziegenkäse', ['milk']],
    ['Räucherfisch', ['fish']],
    ['Sojaflockenmix', ['soy']],
    ['buttercreams', ['milk']],
    ['Eierpfanne', ['egg']],
    ['Kochwein', ['sulphite']],
    ['Selleriecreme Senfdip', ['celery', 'mustard']],
    ['Erdnusssplitter', ['peanut']],
    ['Garnelenspieß', ['crustacean']],
    ['Muscheltopf', ['mollusc']],
    ['Sesamkruste Lupinenschrot', ['sesame', 'lupin']],
  ] as const)('%s', (text, allergens) => {
    expect(found(text)).toEqual(expect.arrayContaining([...allergens]));
    expect(found(text)).toHaveLength(allergens.length);
  });

  it.each([
    'Kokosmilchpulver',
    'Leberkäsesemmelfrei',
    'Reismehlmischung',
    'Butternussgemüse',
    'Austernpilzpfanne',
    'breadfruits',
    'wheatgrassy',
    'eggplants',
    'Schweinebraten',
    'Weintrauben',
    'cheesecloths',
    'creamier',
    'jellyfishes',
    'nussfreie',
    'milchfreier',
    'butterflied',
    'nut',
    'Buchweizengrütze',
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads words of six letters to forty', () => {
    expect(found('senfi')).toEqual([]);
    expect(found('senfig')).toEqual(['mustard']);
    expect(found(`senf${'a'.repeat(36)}`)).toEqual(['mustard']);
    expect(found(`senf${'a'.repeat(37)}`)).toEqual([]);
  });

  it('names the word that it saw, once for an allergen', () => {
    expect(findCompoundAllergens('Butterkruste und Sahnehaube')).toEqual([
      { allergen: 'milk', verdict: 'contains', word: 'butterkruste' },
    ]);
  });
});
