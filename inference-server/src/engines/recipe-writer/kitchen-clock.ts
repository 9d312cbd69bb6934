import { longestStatedMinutes, sumStatedMinutes } from '@chef/culinary/gate';
import type { DraftStep } from '@chef/culinary/recipe';

/** A minute is lost where times were rounded. */
const ROUNDING = 1;
/** Minutes by which the times that a step names may come to more than its own: some of them run beside each other. */
const SLACK = 5;
/** What a step takes when the time is up, minutes: it goes beside the last one. */
const BESIDE = 2;

/** The time of a recipe whose steps say when they are over: what they take together is what its head promised. */
export class KitchenClock {
  readonly #cookMinutes: number;
  /** Minute at which all steps so far are over. */
  readonly #now: number;

  /** @param cookMinutes from the first step to the table. */
  constructor(steps: readonly DraftStep[], cookMinutes: number) {
    this.#cookMinutes = cookMinutes;
    this.#now = Math.max(0, ...steps.map(({ endsAt }) => endsAt ?? 0));
  }

  /** Whether a step may take so long and end there: it begins at work's begin or later, leaves no gap, ends in time. */
  isTimely(minutes: number, endsAt: number): boolean {
    const startsAt = endsAt - minutes;
    return startsAt >= -ROUNDING && startsAt <= this.#now + ROUNDING && endsAt <= this.#cookMinutes;
  }

  /** Where a step of so many minutes goes behind the others; shorter when there is less time left. */
  place(minutes: number): { readonly minutes: number; readonly endsAt: number } {
    const left = this.#cookMinutes - this.#now;
    if (left <= 0) return { minutes: Math.min(BESIDE, this.#cookMinutes), endsAt: this.#cookMinutes };
    const taken = Math.max(1, Math.min(minutes, left));
    return { minutes: taken, endsAt: this.#now + taken };
  }

  /**
   * Where work goes that needs so many minutes and depends on nothing: behind the others while there is time, else beside
   * them; null when it takes longer than the recipe.
   */
  placeApart(minutes: number): { readonly endsAt: number; readonly isBeside: boolean } | null {
    if (minutes > this.#cookMinutes) return null;
    const endsAt = Math.min(this.#now + minutes, this.#cookMinutes);
    return { endsAt, isBeside: endsAt - minutes < this.#now };
  }

  /** Whether the times that a text names are more than a step of so many minutes has, or than the recipe. */
  isUnderstated(text: string, minutes: number | null): boolean {
    if (longestStatedMinutes(text) > this.#cookMinutes) return true;
    return minutes !== null && sumStatedMinutes(text) > minutes + SLACK;
  }

  /** What is wrong with a step's times; null when nothing is. */
  findFault({ text, minutes, endsAt }: DraftStep): 'off_the_clock' | 'time_understated' | null {
    if (longestStatedMinutes(text) > this.#cookMinutes) return 'time_understated';
    if (minutes === null) return null;
    if (endsAt === undefined || !this.isTimely(minutes, endsAt)) return 'off_the_clock';
    return this.isUnderstated(text, minutes) ? 'time_understated' : null;
  }
}
