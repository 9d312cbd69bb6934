/** What a page tells: groups of ingredient lines and steps, with words of one language around them. */
export interface LaidOutRecipe {
  readonly title: string;
  readonly groups: readonly IngredientGroup[];
  readonly steps: readonly string[];
  readonly words: LayoutWords;
}

export interface IngredientGroup {
  /** Empty where the ingredients are one list. */
  readonly name: string;
  readonly lines: readonly IngredientLine[];
}

/** A line in the parts that some pages set apart: "2", "cups", "flour, sifted". Joined by spaces they are the line. */
export interface IngredientLine {
  readonly amount: string;
  readonly unit: string;
  readonly name: string;
}

export interface LayoutWords {
  readonly ingredients: string;
  readonly steps: string;
  readonly serves: string;
}

/** A way to set a recipe without declaring it; `body` is what stands between the head and the foot of the page. */
export interface PageLayout {
  readonly name: string;
  readonly body: (recipe: LaidOutRecipe) => string;
}

export const lineText = ({ amount, unit, name }: IngredientLine): string =>
  [amount, unit, name].filter(Boolean).join(' ');

export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Each line of each group through a template; the name of a group through another. */
export function eachLine(
  { groups }: LaidOutRecipe,
  line: (line: IngredientLine, text: string) => string,
  head: (name: string) => string,
): string {
  return groups
    .map(
      ({ name, lines }) =>
        (name === '' ? '' : head(escapeText(name))) +
        lines.map((one) => line(one, escapeText(lineText(one)))).join('\n'),
    )
    .join('\n');
}

export const paragraphs = (steps: readonly string[]): string =>
  steps.map((step) => `<p>${escapeText(step)}</p>`).join('\n');
export const numbered = (steps: readonly string[]): string =>
  `<ol>${steps.map((step) => `<li>${escapeText(step)}</li>`).join('\n')}</ol>`;
