import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOODS } from '../../foods/index.ts';
import { createRandom } from '../../random/index.ts';
import { kindOf } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { coreWords, lengthWords, minutesWords, ovenWords, volumeWords } from './measures.ts';
import { isPlural, isShortPlural, joinWords, shortName, theItems, titleNoun } from './name-items.ts';
import { spin } from './spin.ts';

function item(name: string, quantity: number | null = 1, unit: string | null = null): Item {
  const food = FOODS.find((candidate) => candidate.name === name);
  if (food === undefined) throw new Error(name);
  return {
    food,
    kind: kindOf(food),
    quantity,
    unit,
    grams: null,
    isGiven: true,
    isMeasured: true,
    text: name,
  };
}

const say = (template: string, seed = 1, memory = new Set<string>()) =>
  spin(template, { random: createRandom(seed), memory, fill: (slot) => `<${slot}>` });

describe('spin', () => {
  it('takes one of the alternatives and fills the slots', () => {
    const seen = new Set(
      Array.from({ length: 30 }, (_, seed) => say('[Add|Tip in] {v}[, stirring|].', seed)),
    );
    expect([...seen].sort()).toEqual([
      'Add <v>, stirring.',
      'Add <v>.',
      'Tip in <v>, stirring.',
      'Tip in <v>.',
    ]);
  });

  it('does not say the same long phrase twice while there are others', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const memory = new Set<string>();
      const first = say('[until golden all over|until fragrant and soft]', seed, memory);
      expect(say('[until golden all over|until fragrant and soft]', seed + 100, memory)).not.toBe(first);
    }
  });

  it('tidies spaces, commas and capitals', () => {
    expect(say('stir  well , then rest. serve [|].')).toBe(
      'Stir well, then rest. Serve.'.replace('Serve.', 'Serve.'),
    );
    expect(say('Cook for another about 8 minutes')).toBe('Cook for about another 8 minutes');
  });

  it('refuses templates that are not closed', () => {
    expect(() => say('Add {v')).toThrow(RangeError);
    expect(() => say('[Add|Tip in')).toThrow(RangeError);
  });
});

describe('names', () => {
  it('agree with the amount', () => {
    expect(theItems([item('onion'), item('carrot', 3)])).toBe('the onion and carrots');
    expect(isPlural([item('carrot', 3)])).toBe(true);
    expect(isPlural([item('onion')])).toBe(false);
    expect(isPlural([item('onion'), item('carrot')])).toBe(true);
  });

  it('drop the cut the second time', () => {
    const thighs = item('chicken thigh', 2);
    expect(shortName(thighs)).toBe('chicken');
    expect(isShortPlural([thighs])).toBe(false);
    expect(isShortPlural([thighs, item('carrot')])).toBe(true);
    expect(titleNoun(item('canned tomatoes').food)).toBe('tomato');
  });

  it('join as people do', () => {
    expect(joinWords([])).toBe('');
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('measures', () => {
  it('print both scales, the own one first', () => {
    expect(coreWords(74, false)).toBe('74 °C (165 °F)');
    expect(coreWords(63, true)).toBe('145 °F (63 °C)');
    expect(coreWords(80, true)).toBe('176 °F (80 °C)');
    expect(ovenWords(200, false)).toBe('200 °C (180 °C fan)');
    expect(ovenWords(200, true)).toMatch(/^\d+ °F \(200 °C\)$/);
  });

  it('print lengths and volumes that a kitchen can measure', () => {
    expect([lengthWords(2, false), lengthWords(0.5, false), lengthWords(2, true)]).toEqual([
      '2 cm',
      '5 mm',
      '¾-inch',
    ]);
    expect([volumeWords(15, false), volumeWords(45, true)]).toEqual(['1 tablespoon', '3 tablespoons']);
    expect([volumeWords(312, false), volumeWords(1000, false), volumeWords(1450, false)]).toEqual([
      '300 ml',
      '1 litre',
      '1.5 litres',
    ]);
    expect([volumeWords(240, true), volumeWords(480, true)]).toEqual(['1 cup', '2 cups']);
  });

  it('print every time in words', () => {
    expect(minutesWords(90, createRandom(1))).toBe('1½ hours');
    expect(minutesWords(125, createRandom(1))).toBe('2 hours 5 minutes');
    expect(minutesWords(60, createRandom(1))).toBe('1 hour');
    fc.assert(
      fc.property(fc.nat(400), fc.nat(), (minutes, seed) => {
        expect(minutesWords(minutes, createRandom(seed))).toMatch(/minute|hour/);
      }),
    );
  });
});
