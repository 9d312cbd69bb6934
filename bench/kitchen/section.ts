/** One part of `npm run bench:kitchen`: measures something and returns the lines to print below its heading. */
export interface BenchSection {
  /** What a person writes behind `npm run bench:kitchen --` to run only this one. */
  readonly name: string;
  readonly heading: string;
  readonly run: () => Promise<readonly string[]>;
}
