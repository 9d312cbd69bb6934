import { createId } from '@chef/contracts/create-id';
import { describe, expect, it } from 'vitest';
import { HOLDER_FIELD, readFormHolder, signFormHolder } from './form-holder.ts';
import { signValue } from './signed-value.ts';

const [SECRET, FORMER] = ['a'.repeat(32), 'b'.repeat(32)];
const ADA = createId('user');

function form(name: string, value: string): FormData {
  const data = new FormData();
  data.set(name, value);
  return data;
}

describe('for whom a form was drawn', () => {
  it.each([HOLDER_FIELD, `1_${HOLDER_FIELD}`, `_1_${HOLDER_FIELD}`])('is read from the field %s', (name) => {
    expect(readFormHolder([SECRET], form(name, signFormHolder(SECRET, ADA)))).toBe(ADA);
  });

  it('is read after the secret was replaced', () => {
    expect(readFormHolder([SECRET, FORMER], form(HOLDER_FIELD, signFormHolder(FORMER, ADA)))).toBe(ADA);
  });

  it.each([
    ['a bare id', ADA],
    ['nothing', ''],
    ['another secret’s', signFormHolder('c'.repeat(32), ADA)],
    ['a signature for something else', signValue(SECRET, 'consent', ADA)],
    ['what is no id of a person', signValue(SECRET, 'form-holder', 'somebody')],
  ])('is not taken from %s', (_, value) => {
    expect(readFormHolder([SECRET], form(HOLDER_FIELD, value))).toBeNull();
    expect(readFormHolder([SECRET], form(`${HOLDER_FIELD}2`, signFormHolder(SECRET, ADA)))).toBeNull();
  });
});
