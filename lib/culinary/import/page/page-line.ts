/** What a part of a page is about, told by the names in its markup. */
export type Region = 'ingredients' | 'steps' | 'servings' | 'time';

/** One line that a reader sees, with what its place in the page tells. */
export interface PageLine {
  readonly text: string;
  /** 1 to 6 for a heading, 0 for other lines. */
  readonly headingRank: number;
  /** What the line is a heading of, if of a part of a recipe. */
  readonly heading: 'ingredients' | 'steps' | 'other' | null;
  /** True for a line that is bold as a whole, as people set headings without marking them. */
  readonly isStrong: boolean;
  /** True for an entry of a list or a row of a table. */
  readonly isItem: boolean;
  /** True where all of it is a link, as proposals of other pages are. */
  readonly isLink: boolean;
  /** The innermost block around it, with its depth: lines of one list have the same, whatever they are marked as. */
  readonly make: string;
  /** The first class name of that block. */
  readonly look: string;
  /** The list, table or text block that the line is part of; lines with the same number stand together. */
  readonly block: number;
  readonly region: Region | null;
  /** Tells regions of the same kind apart: the names in the markup of the region's outermost element. */
  readonly regionName: string;
  /** The outermost element of the region, counted through the page. */
  readonly regionNumber: number;
}
