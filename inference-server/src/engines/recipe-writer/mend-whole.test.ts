import { canonicaliseRequest } from '@chef/contracts/generate-request';
import { matchFood } from '@chef/culinary/foods';
import { describe, expect, it } from 'vitest';
import { constraintsOf, DraftUnderWay } from './draft-under-way.ts';
import { mendWhole } from './mend-whole.ts';

const GIVEN = ['macaroni', 'tomatoes', 'chicken breast'];
const HEAD = ['Chicken with tomatoes', '5 30'];
const LIST = ['200 g|macaroni', '300 g|tomatoes|chopped', '2|chicken breasts', '1 tbsp|olive oil', '='];

function write(lines: readonly string[], ingredients: readonly string[] = LIST): DraftUnderWay {
  const request = canonicaliseRequest({ ingredients: GIVEN, servings: 2, seed: 1 });
  const ids = GIVEN.flatMap((name) => matchFood(name)?.food.id ?? []);
  const draft = new DraftUnderWay(request, constraintsOf(request, ids));
  for (const line of [...HEAD, ...ingredients, ...lines])
    expect([line, draft.accept(line)]).toEqual([line, null]);
  return draft;
}

const FRY =
  '12@12 Heat the olive oil in a pan. Add the chicken breasts and fry for 12 minutes, until 74 °C (165 °F) inside.';
const STEW = '10@22 Add the tomatoes and simmer for 10 minutes.';
const SERVE = '2@24 Serve with the macaroni.';

describe('a recipe that is whole', () => {
  it('gets a step before the last one for what is still raw', () => {
    const draft = write([FRY, STEW, SERVE]);
    expect(mendWhole(draft, true)).toEqual({ held: ['cooked_apart'], mended: [], fault: null });
    expect(draft.steps).toHaveLength(4);
    expect(draft.steps[2]?.text).toContain('cook the macaroni');
    expect(draft.steps[3]?.text).toBe('Serve with the macaroni.');
  });

  it('says that it cooks beside the rest when there is no time behind it', () => {
    const draft = write([FRY, STEW, '8@30 Serve with the macaroni.']);
    mendWhole(draft, true);
    expect(draft.steps[2]).toMatchObject({ text: expect.stringMatching(/^Meanwhile, /), endsAt: 30 });
  });

  it('stays as it is where everything is cooked', () => {
    const draft = write([FRY, STEW, '8@30 Boil the macaroni for 8 minutes, drain and stir it in. Serve.']);
    expect(mendWhole(draft, true)).toEqual({ held: [], mended: [], fault: null });
  });

  it('is given up when what is raw cannot be cooked in time', () => {
    const raw = LIST.map((line) => line.replace('macaroni', 'dried chickpeas'));
    const draft = write([FRY, STEW, '2@24 Serve with the dried chickpeas.'], raw);
    expect(mendWhole(draft, true).fault).toBe('left uncooked');
  });
});

describe('the last step', () => {
  it('ends with what is said at the table', () => {
    const draft = write([FRY, '4@16 Stir in the tomatoes.']);
    draft.lengthenStep('Serve at once.');
    expect(draft.steps.at(-1)).toEqual({
      minutes: 4,
      endsAt: 16,
      text: 'Stir in the tomatoes. Serve at once.',
    });
  });

  it('stays as it was where it may not end so', () => {
    const draft = write([FRY, '4@16 Stir in the tomatoes.']);
    draft.lengthenStep('Serve with peanuts.');
    expect(draft.steps.at(-1)?.text).toBe('Stir in the tomatoes.');
  });
});

describe('a step that is being written', () => {
  it('slips where it puts in what is in', () => {
    const draft = write([FRY, STEW]);
    expect(draft.findSlip('Stir in the tomatoes')).toMatchObject({
      reason: 'put_in_twice',
      food: { food: 'tomatoes' },
    });
    expect(draft.findSlip('Stir in the macaroni')).toBeNull();
  });

  it('slips where it says a sentence again', () => {
    const draft = write([FRY, STEW]);
    expect(draft.findSlip('Add the tomatoes and simmer for 10 minutes.')).toMatchObject({
      reason: 'repeated',
    });
  });

  it.each([
    ['27 to 24 minutes', 'range_reversed'],
    ['24 to 27 minutes', undefined],
    ['10 to 10 minutes', 'range_reversed'],
  ])('tells a range by its ends: %s', (range, reason) => {
    expect(write([FRY]).findSlip(`Simmer for ${range}`)?.reason).toBe(reason);
  });
});
