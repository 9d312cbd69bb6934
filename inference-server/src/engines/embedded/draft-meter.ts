/** How a step went: how long it took, how many answers it served and how many tokens they got. */
interface StepFigures {
  readonly ms: number;
  readonly answers: number;
  readonly written: number;
  readonly drafted: number;
}

interface Pace {
  steps: number;
  /** Running mean, milliseconds for each token written. */
  msPerToken: number;
}

/** Steps of a kind before its pace is believed. */
const STEPS_MIN = 12;
const SMOOTHING = 0.1;
/** Every so many decisions the kind that seems slower gets some steps again: machines and texts change. */
const TRY_AGAIN_EVERY = 400;
const TRY_STEPS = 12;

/**
 * Decides by measuring whether guessing ahead pays on this machine, with this model and so many answers side by
 * side: guessed tokens share the pass over the weights, which is nearly free where memory is the bottleneck and
 * is not where arithmetic is.
 */
export class DraftMeter {
  readonly #paces = new Map<number, { readonly plain: Pace; readonly drafted: Pace }>();
  #decisions = 0;
  draftedTokens = 0;
  acceptedTokens = 0;

  /** Whether the next step may guess. @param answers answers that it serves. */
  isWorthIt(answers: number): boolean {
    const { plain, drafted } = this.#paceOf(answers);
    if (plain.steps < STEPS_MIN) return false;
    if (drafted.steps < STEPS_MIN) return true;
    const isFaster = drafted.msPerToken < plain.msPerToken;
    return ++this.#decisions % TRY_AGAIN_EVERY < TRY_STEPS ? !isFaster : isFaster;
  }

  record({ ms, answers, written, drafted }: StepFigures): void {
    this.draftedTokens += drafted;
    this.acceptedTokens += Math.max(written - answers, 0);
    const paces = this.#paceOf(answers);
    const pace = drafted > 0 ? paces.drafted : paces.plain;
    const now = ms / Math.max(1, written);
    pace.msPerToken = pace.steps === 0 ? now : pace.msPerToken + SMOOTHING * (now - pace.msPerToken);
    pace.steps++;
  }

  #paceOf(answers: number) {
    let paces = this.#paces.get(answers);
    if (paces === undefined) {
      paces = { plain: { steps: 0, msPerToken: 0 }, drafted: { steps: 0, msPerToken: 0 } };
      this.#paces.set(answers, paces);
    }
    return paces;
  }
}
