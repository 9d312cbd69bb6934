/** An element of a page. Texts among the children are as written: `decodeReferences` resolves them. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (HtmlElement | string)[];
  readonly parent: HtmlElement | null;
}

/** Every element below one, in the order of the page, itself first. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement, void, undefined> {
  const stack: HtmlElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (typeof child === 'object') stack.push(child);
    }
  }
}

/** The words of an attribute that holds a list, in lower case. */
export function wordsOf(element: HtmlElement, attribute: string): string[] {
  const value = element.attributes.get(attribute);
  return value === undefined ? [] : value.toLowerCase().split(/\s+/).filter(Boolean);
}
