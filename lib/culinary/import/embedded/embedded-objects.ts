import { INGREDIENTS_KEY } from './recipe-keys.ts';

/** Objects of one text that are handed back; a page with more is a list of recipes. */
const OBJECTS_MAX = 40;
/** No recipe is longer, characters: what encloses one is a state of the whole page. */
const LENGTH_MAX = 200_000;
/** Deeper nesting is no data of a page. */
const DEPTH_MAX = 200;

/** What a script or an attribute holds of recipes. */
export interface Embedded {
  /** Objects that have a list of ingredients, as they are written; declarations first. */
  readonly objects: readonly string[];
  /** What strings that hold JSON say, in a row: frameworks cut one text into many. */
  readonly inner: string;
}

/** A brace, a quote, or the name of a list of ingredients as JavaScript may write it, without quotes. */
const SIGN = /["{}]|(?<=[{,\s])\w{0,20}ingr[eé]di\w{1,20}\s{0,5}:\s{0,5}(?=[[{])/giu;

/**
 * Looks through text that holds JSON somewhere: a state, an assignment in a script, a call. One pass over the text;
 * what it makes of JavaScript in between does not matter, as only what parses later counts.
 */
export function findEmbeddedObjects(text: string): Embedded {
  const open: { readonly at: number; hasList: boolean }[] = [];
  const objects: string[] = [];
  const declared: string[] = [];
  const inner: string[] = [];
  const mark = () => {
    const top = open.at(-1);
    if (top !== undefined) top.hasList = true;
  };
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const at = SIGN.lastIndex;
    if (sign[0] === '{') {
      if (open.length < DEPTH_MAX) open.push({ at: at - 1, hasList: false });
    } else if (sign[0] === '}') {
      const closed = open.pop();
      if (closed?.hasList !== true || at - closed.at > LENGTH_MAX) continue;
      const object = text.slice(closed.at, at);
      const kind = DECLARED.test(object) ? declared : objects;
      if (kind.length < OBJECTS_MAX) kind.push(object);
    } else if (sign[0] !== '"') mark();
    else {
      const string = stringAt(text, at);
      const end = at + string.length;
      if (isListAt(text, string.slice(0, KEY_LENGTH_MAX), end + 1)) mark();
      if (string.includes('\\"')) inner.push(textOfLiteral(`"${string}"`));
      SIGN.lastIndex = end + 1;
    }
  }
  return { objects: [...declared, ...objects], inner: inner.join('') };
}

/** A declaration for search engines among the data: it counts, however many other objects there are. */
const DECLARED = /"recipeIngredient"/;
/** No name of a property is longer, characters. */
const KEY_LENGTH_MAX = 60;
const STRING = /[^"\\]*(?:\\[\s\S][^"\\]*)*/y;
const VALUE = /\s{0,20}:\s{0,20}["[{]/y;

/** The text from a place to the quote that ends it, or to the end where none does. */
function stringAt(text: string, from: number): string {
  STRING.lastIndex = from;
  return STRING.exec(text)?.[0] ?? '';
}

/** Whether a name is that of a list of ingredients; a single one, as an object, is an entry of a list. */
function isListAt(text: string, name: string, from: number): boolean {
  if (!INGREDIENTS_KEY.test(name)) return false;
  VALUE.lastIndex = from;
  return VALUE.test(text) && !(/ingr[eé]dient$/i.test(name) && text[VALUE.lastIndex - 1] === '{');
}

/** What a string as it is written says; nothing where it is none. */
function textOfLiteral(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return '';
  }
}
