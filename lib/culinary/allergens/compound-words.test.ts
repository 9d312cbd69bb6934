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

  it.each([
    'Kokosmilch',
    'Kokosnuss',
    'Kokosmehl',
    'Leberkäse',
    'Reismehl',
    'Muskatnuss',
    'Butternuss',
    'Buchweizen',
    'Bucweizenmehl',
    'buckwheat',
    'wheatgrass',
    'fishmonger',
    'fishermans',
    'milchlose',
    'milchloser',
    'milchfreie',
    'weizenfreies',
    'milkless',
    'Butterbrotpapier',
    'buttery',
    'Weinstein',
    'weinend',
  ])('leaves "%s" alone as well', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Mandelmilch', ['tree_nut']],
    ['Mandelkernmilch', ['tree_nut']],
    ['Erdnussbutter', ['peanut']],
    ['Erdnusskernbutter', ['peanut']],
    ['Sojajoghurt', ['soy']],
    ['Kokosfisch', ['fish']],
    ['Kalbsnussbraten', []],
    ['Butterbrot', ['milk', 'wheat', 'gluten']],
  ] as const)('takes from "%s" what its beginning spares, and nothing else', (text, allergens) => {
    expect([...found(text)].sort()).toEqual([...allergens].sort());
  });

  // What spares a word at its beginning must not spare one in which it only follows an allergen.
  it.each([
    ['Haselnusskokosriegel', 'tree_nut'],
    ['Milchkokosreis', 'milk'],
    ['Sahnemandelmilch', 'milk'],
    ['Sahnenussbutter', 'milk'],
    ['almondpeanut', 'tree_nut'],
    ['Mandelerdnuss', 'tree_nut'],
    ['Sahneleberkäse', 'milk'],
    ['Weizenreismehl', 'wheat'],
    ['Haselnussmuskatnuss', 'tree_nut'],
    ['Milchbutterbirne', 'milk'],
    ['Butteryogurt', 'milk'],
    ['Käsecreamed', 'milk'],
    ['Weizenbreadboard', 'wheat'],
    ['Weizenbrotkasten', 'wheat'],
    ['Dinkelwheatgrass', 'wheat'],
    ['Dinkelweizengras', 'wheat'],
    ['Roggenbuchweizen', 'gluten'],
    ['Roggenbuckwheat', 'gluten'],
    ['Eigelbeierbecher', 'egg'],
    ['Eigelbeggcup', 'egg'],
    ['Muschelausternpilz', 'mollusc'],
    ['Lachstintenfisch', 'fish'],
    ['Salmonfishing', 'fish'],
    ['Sulfitweinstein', 'sulphite'],
    ['Sulfitweinend', 'sulphite'],
    ['Milchfreitag', 'milk'],
    ['Milchfreya', 'milk'],
    ['milkfreeze', 'milk'],
    ['Milchlosung', 'milk'],
    ['milklesson', 'milk'],
  ] as const)('does not let the rest of "%s" excuse its beginning: %s', (text, allergen) => {
    expect(found(text)).toContain(allergen);
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
