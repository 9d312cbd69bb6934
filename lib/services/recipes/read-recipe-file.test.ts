import { deflateRawSync, gzipSync } from 'node:zlib';
import { AppError } from '@chef/contracts/app-error';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecipeFile } from './read-recipe-file.ts';

interface Member {
  readonly name: string;
  readonly data: Buffer;
  readonly method?: 0 | 8 | 12;
}

/** Writes a zip archive with just what a reader needs. */
function zip(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, data, method = 8 } of members) {
    const packed = method === 8 ? deflateRawSync(data) : data;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    list.push(central, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...list, end]);
}

/** What an installation takes where nothing else is set. */
const CHARACTERS_MAX = 2_000_000;

const one = () => zip([{ name: 'a.json', data: Buffer.from('{}') }]);
const withNumber = (bytes: Buffer, at: number, value: number) => {
  bytes.writeUInt32LE(value, at);
  return bytes;
};
const read = (name: string, bytes: Buffer | string) =>
  readRecipeFile(name, Buffer.from(bytes as string).toString('base64'), CHARACTERS_MAX);
const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const paprika = (name: string) => gzipSync(json({ name, ingredients: '1 leek\nsalt', directions: 'Boil.' }));
const tandoor = (name: string) => ({
  name,
  steps: [{ instruction: 'Boil.', ingredients: [{ food: { name: 'leek' }, amount: 1 }] }],
});
const titles = (name: string, bytes: Buffer | string) => read(name, bytes).map(({ title }) => title);

describe('readRecipeFile', () => {
  it('reads a recipe of Paprika and an archive of them', () => {
    expect(read('soup.paprikarecipe', paprika('Soup'))).toMatchObject([
      { title: 'Soup', ingredients: ['1 leek', 'salt'] },
    ]);
    const archive = zip([
      { name: 'Soup.paprikarecipe', data: paprika('Soup') },
      { name: 'Stew.paprikarecipe', data: paprika('Stew'), method: 0 },
    ]);
    expect(titles('all.paprikarecipes', archive)).toEqual(['Soup', 'Stew']);
  });

  it('reads an archive of Mealie, without its database', () => {
    const recipe = {
      name: 'Soup',
      recipeIngredient: [{ note: '1 leek' }],
      recipeInstructions: [{ text: 'Boil.' }],
    };
    const archive = zip([
      { name: 'database.json', data: json({ recipes: [recipe, recipe] }) },
      { name: 'recipes/soup/soup.json', data: json(recipe) },
      { name: 'recipes/soup/images/original.webp', data: Buffer.from('RIFF') },
    ]);
    expect(titles('mealie.zip', archive)).toEqual(['Soup']);
  });

  it('reads an archive of Tandoor, which has an archive for each recipe', () => {
    const inner = (name: string) => zip([{ name: 'recipe.json', data: json(tandoor(name)) }]);
    const archive = zip([
      { name: '1.zip', data: inner('Soup'), method: 0 },
      { name: '2.zip', data: inner('Stew') },
    ]);
    expect(titles('tandoor.zip', archive)).toEqual(['Soup', 'Stew']);
  });

  it('reads Cooklang by its ending or its look, and names it by the file', () => {
    expect(read('notes/Leek soup.cook', 'Boil @leek{1} in @water{1%l}.')).toMatchObject([
      { title: 'Leek soup', ingredients: ['1 leek', '1 l water'] },
    ]);
    expect(read('soup.txt', 'Boil @leek{1} in @water{1%l}.')[0]?.ingredients).toEqual([
      '1 leek',
      '1 l water',
    ]);
    expect(read('soup.cook', 'Nothing to cook.')).toEqual([]);
  });

  it('reads a saved page, JSON-LD and text', () => {
    const declared = { '@type': 'Recipe', name: 'Soup', recipeIngredient: ['1 leek'], recipeYield: 2 };
    const page = `<!DOCTYPE html><html><script type="application/ld+json">${JSON.stringify(declared)}</script></html>`;
    expect(titles('soup.html', page)).toEqual(['Soup']);
    expect(titles('soup.json', json(declared))).toEqual(['Soup']);
    expect(titles('soup.txt', 'Soup\nIngredients\n1 leek\nMethod\nBoil.')).toEqual(['Soup']);
    expect(titles('page.html', '<html><body>Nothing</body></html>')).toEqual([]);
  });

  it('reads a library with its photographs, and no more than a thousand recipes of it', () => {
    const photographed = (name: string) =>
      gzipSync(
        json({ name, ingredients: '1 leek', directions: 'Boil.', photo_data: 'Zm9v/+'.repeat(200_000) }),
      );
    const archive = zip([
      { name: 'Soup.paprikarecipe', data: photographed('Soup') },
      { name: 'Stew.paprikarecipe', data: photographed('Stew') },
    ]);
    expect(titles('all.paprikarecipes', archive)).toEqual(['Soup', 'Stew']);
    const many = zip(
      [1, 2, 3].map((file) => ({
        name: `${file}.json`,
        data: json(Array.from({ length: 600 }, () => tandoor('Soup'))),
      })),
    );
    expect(read('many.zip', many)).toHaveLength(1000);
  });

  it.each<[string, Buffer]>([
    ['a broken gzip', Buffer.from([0x1f, 0x8b, 1, 2, 3])],
    ['a broken zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['a zip with a broken list', withNumber(one(), one().lastIndexOf('PK\u0001\u0002'), 7)],
    ['a zip with a broken file', withNumber(one(), one().lastIndexOf('PK\u0001\u0002') + 42, 7)],
    ['a zip that is packed in another way', zip([{ name: 'a.json', data: Buffer.from('{}'), method: 12 }])],
    ['a gzip that unpacks to too much', gzipSync(Buffer.alloc(101_000_000))],
    ['a small file that unpacks to millions of brackets', gzipSync('['.repeat(50_000_000))],
    [
      'a small archive of a page without end',
      zip([{ name: 'a.html', data: Buffer.from('<div>'.repeat(10_000_000)) }]),
    ],
    [
      'many small files with too much to read',
      zip(
        Array.from({ length: 300 }, (_, i) => ({
          name: `${i}.cook`,
          data: Buffer.from('Boil @leek{1}. '.repeat(700)),
        })),
      ),
    ],
    ['gzip in gzip without end', [0, 0, 0, 0, 0].reduce((inner) => gzipSync(inner), Buffer.from('x'))],
  ])('refuses %s', (_, bytes) => {
    expect(() => read('file.zip', bytes)).toThrow(expect.objectContaining({ code: 'file_not_readable' }));
  });

  it('throws nothing else, whatever the bytes', () => {
    const archive = zip([{ name: 'a.json', data: json(tandoor('Soup')) }]);
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.nat(255), (at, byte) => {
        const bytes = Buffer.from(archive);
        bytes[at] = byte;
        try {
          read('a.zip', bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
