import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LabelledPhrase, readLabelledPhrases } from './labelled-phrases.ts';
import { scorePhrase } from './phrase-score.ts';

const label = (part: Partial<LabelledPhrase>): LabelledPhrase => ({
  input: '',
  name: 'tomatoes',
  quantity: 1,
  unit: '',
  size: '',
  preparation: '',
  comment: '',
  purpose: '',
  half: 'held_out',
  ...part,
});

describe('readLabelledPhrases', () => {
  it('reads quoted fields and fractions, and keeps every phrase in its half', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'phrases-')), 'labels.csv');
    const heading = 'input,name,quantity,unit,size,preparation,comment,purpose\n';
    writeFileSync(
      file,
      `${heading}"1 (28-ounce) can ""x"", y",x,1 28,ounce can,,,,\n1½ c y,y,1#1$2,c,,,,\na,b,#3$4,,,,,\n2-3 z,z,2-3,,,,,\none w,w,one,,,,,\n`,
    );
    const phrases = readLabelledPhrases(file);
    expect(phrases.map(({ input }) => input)).toEqual([
      '1 (28-ounce) can "x", y',
      '1½ c y',
      'a',
      '2-3 z',
      'one w',
    ]);
    expect(phrases.map(({ quantity }) => quantity)).toEqual([1, 1.5, 0.75, 2, 1]);
    expect(readLabelledPhrases(file)).toEqual(phrases);
  });
});

describe('the halves', () => {
  it('are both there', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'phrases-')), 'labels.csv');
    const rows = Array.from({ length: 40 }, (_, index) => `${index} cups rice,rice,${index},c,,,,`);
    writeFileSync(file, `input,name\n${rows.join('\n')}\n`);
    const halves = readLabelledPhrases(file).map(({ half }) => half);
    expect(new Set(halves).size).toBe(2);
  });
});

describe('scorePhrase', () => {
  const read = { quantity: 1, unit: null, name: 'Tomato' };
  it('compares names as sets of singular words', () => {
    expect(scorePhrase(label({}), read)).toMatchObject({ quantity: true, unit: true, name: true });
    expect(scorePhrase(label({ name: 'ripe tomatoes' }), read).name).toBe(false);
    expect(scorePhrase(label({ name: 'bay leaves' }), { ...read, name: 'leaf bay' }).name).toBe(true);
  });

  it('takes any unit of the label in any spelling, without its size', () => {
    expect(scorePhrase(label({ unit: 'ounce can' }), { ...read, unit: 'can' }).unit).toBe(true);
    expect(scorePhrase(label({ unit: 'lg clove' }), { ...read, unit: 'clove' }).unit).toBe(true);
    expect(scorePhrase(label({ unit: 'c' }), { ...read, unit: 'cup' }).unit).toBe(true);
    expect(scorePhrase(label({ unit: 'c' }), { ...read, unit: 'tbsp' }).unit).toBe(false);
    expect(scorePhrase(label({ unit: '' }), { ...read, unit: 'cup' }).unit).toBe(false);
  });

  it('compares quantities to the hundredth', () => {
    expect(scorePhrase(label({ quantity: 1 / 3 }), { ...read, quantity: 0.33 }).quantity).toBe(true);
    expect(scorePhrase(label({ quantity: null }), read).quantity).toBe(false);
  });
});
