import { SR28_COOKED } from '../data/sr28-cooked.generated.ts';
import type { CookedForm, CookTechnique } from './food-facts.ts';

let forms: ReadonlyMap<string, CookedForm> | null = null;

/** `raw NDB|cooked NDB|method|yield|p or d` per line, by raw NDB number; read on first use. */
function cookedForms(): ReadonlyMap<string, CookedForm> {
  forms ??= new Map(SR28_COOKED.split('\n').map(readForm));
  return forms;
}

function readForm(line: string): [string, CookedForm] {
  const [raw = '', ndbNo = '', method = '', yieldText = '', balance = ''] = line.split('|');
  const source = `sr28:${raw}/${ndbNo} ${balance === 'p' ? 'protein' : 'dry matter'}`;
  const yieldFactor = yieldText === '' ? null : Number(yieldText);
  return [raw, { ndbNo, method: method as CookTechnique, yieldFactor, source }];
}

/**
 * SR28's cooked entry for the food of a raw (or dry) NDB number; null where there is none. The yield is a mass
 * balance of the two entries: protein is taken to stay in animal foods and dry matter in plant foods, so it is an
 * assumption and no measurement.
 */
export function findCookedForm(ndbNo: string | null): CookedForm | null {
  return ndbNo === null ? null : (cookedForms().get(ndbNo) ?? null);
}
