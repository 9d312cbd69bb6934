const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A process that ran this long was healthy: its next crash counts as the first. */
const HEALTHY_AFTER_MS = 60_000;

/** How long to wait before the next start of a process that keeps ending. */
export class Backoff {
  private crashes = 0;

  /**
   * @param ranMs how long the process ran before it ended
   * @returns ms to wait: 500, doubled with each crash in a row, 30,000 at the most
   */
  delayAfterCrash(ranMs: number): number {
    this.crashes = ranMs >= HEALTHY_AFTER_MS ? 1 : this.crashes + 1;
    return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (this.crashes - 1));
  }
}
