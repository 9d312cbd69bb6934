import type { DraftIngredient, DraftStep } from '@chef/culinary/recipe';
import type { DraftUnderWay } from './draft-under-way.ts';

/**
 * A draft as JSON in the pieces in which it grows: what it can say since it was last asked. The last step is held back
 * until the end, because it may still be replaced.
 */
export class DraftJson {
  readonly #draft: DraftUnderWay;
  readonly #servings: number;
  #hasHead = false;
  #ingredients = 0;
  #hasSteps = false;
  #steps = 0;

  constructor(draft: DraftUnderWay, servings: number) {
    this.#draft = draft;
    this.#servings = servings;
  }

  /** What is new; empty when nothing is. */
  next(): string {
    return this.#write(1);
  }

  /** What was still held back, and the end. */
  end(): string {
    return `${this.#write(0)}]}`;
  }

  #write(heldSteps: number): string {
    const { head, ingredients, steps } = this.#draft;
    if (head === null) return '';
    const pieces: string[] = [];
    if (!this.#hasHead) {
      this.#hasHead = true;
      const { title, prepMinutes, cookMinutes } = head;
      const first = JSON.stringify({ title, servings: this.#servings, prepMinutes, cookMinutes });
      pieces.push(`${first.slice(0, -1)},"ingredients":[`);
    }
    for (; this.#ingredients < ingredients.length; this.#ingredients += 1) {
      pieces.push(writeItem(this.#ingredients, ingredients[this.#ingredients]));
    }
    if (!this.#hasSteps && this.#draft.isListed) {
      this.#hasSteps = true;
      pieces.push('],"steps":[');
    }
    for (; this.#steps < steps.length - heldSteps; this.#steps += 1) {
      const { text, minutes } = steps[this.#steps] as DraftStep;
      pieces.push(writeItem(this.#steps, { text, minutes }));
    }
    return pieces.join('');
  }
}

function writeItem(index: number, item: DraftIngredient | DraftStep | undefined): string {
  return `${index === 0 ? '' : ','}${JSON.stringify(item)}`;
}
