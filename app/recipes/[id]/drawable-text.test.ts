import { expect, it } from 'vitest';
import { drawableText } from './drawable-text.ts';

it.each([
  ['Crème brûlée for 2 – “½ sugar”, œufs', 'Crème brûlée for 2 – “½ sugar”, œufs'],
  ['Kaşarlı tost', 'Kasarlı tost'],
  ['Żurek & phở bò', 'Zurek & pho bò'],
  ['🍕 Pizza ™ ©', 'Pizza'],
  ['麻婆豆腐 tofu', 'tofu'],
  ['麻婆豆腐', ''],
])('draws %s as “%s”', (text, drawn) => {
  expect(drawableText(text)).toBe(drawn);
});
