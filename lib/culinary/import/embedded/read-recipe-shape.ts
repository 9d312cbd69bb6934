import { plainHtmlLines, plainHtmlText } from '../html/plain-html-text.ts';
import { isNode, type SchemaNode } from '../structured/schema-node.ts';
import { INGREDIENTS_KEY } from './recipe-keys.ts';
import { richTextLines } from './rich-text.ts';

/** Lists in groups in groups; deeper is no recipe. */
const DEPTH_MAX = 5;
/** Lines that are read of one list. */
const LINES_MAX = 200;

const STEPS =
  /^(?:recipe_?)?(?:instructions?|directions?|steps|method|methods|preparation(?:steps)?|cooking_?(?:steps|instructions)|zubereitung|[eé]tapes|instrucciones|pasos|preparacion|preparazione|procedimento|bereiding)(?:_?(?:list|text|groups?|steps|html))?$/iu;
/** Members of a group that hold its entries. */
const ENTRIES = /^(?:items?|list|lines|entries|children|elements|steps|rows|values|nodes|edges|data)$/i;
const WHOLE =
  /^(?:original(?:text|string)?|display(?:text|name)?|raw(?:text|string)?|full_?text|full_?name|line|wording|formatted|text|string|content|html)$/i;
const AMOUNT =
  /^(?:amount|quantity|qty|value|menge|quantit[eéày]|cantidad|hoeveelheid|number|(?:display|formatted)_?(?:amount|quantity)|(?:amount|quantity)_?(?:text|display|string))$/i;
const UNIT =
  /^(?:unit|uom|measure|measurement|unit_?of_?measure(?:ment)?|unit_?(?:name|text)|einheit|unit[eéà]|unidad|enhet|eenheid)$/i;
const NAME =
  /^(?:name|ingredient|ingredient_?name|food|product|title|label|item|zutat|nombre|nom|nome|naam|singular|description|term)$/i;
const NOTE = /^(?:notes?|comments?|preparation|prep|suffix|extra|remark|postfix|additional_?(?:info|text))$/i;
const TITLE = /^(?:name|title|recipe_?(?:name|title)|headline|titel|titre|titulo|titolo)$/i;
const SERVINGS =
  /^(?:recipe_?yield|yields?|servings?|portions?|serves|number_?of_?(?:servings|portions)|portionen|porciones|porzioni)$/i;
const TIMES = {
  prepTime: /^prep(?:aration)?_?(?:time|minutes|duration)$/i,
  cookTime: /^cook(?:ing)?_?(?:time|minutes|duration)$/i,
  totalTime: /^(?:total|ready(?:_?in)?)_?(?:time|minutes|duration)$/i,
} as const;

/** An object that an application keeps a recipe in, as a schema.org node; null where it holds fewer than two ingredients. */
export function readRecipeShape(object: SchemaNode): SchemaNode | null {
  if (isDeclared(object)) return object;
  const ingredients = longest(membersOf(object, INGREDIENTS_KEY).map((value) => linesOf(value, 0)));
  if (ingredients.length < 2) return null;
  return {
    '@type': 'Recipe',
    name: textOf(memberOf(object, TITLE)),
    recipeIngredient: ingredients,
    recipeInstructions: linesOf(memberOf(object, STEPS), 0),
    recipeYield: textOf(memberOf(object, SERVINGS)),
    prepTime: durationOf(memberOf(object, TIMES.prepTime)),
    cookTime: durationOf(memberOf(object, TIMES.cookTime)),
    totalTime: durationOf(memberOf(object, TIMES.totalTime)),
  };
}

/** Whether an object says of itself what it is: applications carry the declaration of their page along as well. */
function isDeclared(object: SchemaNode): boolean {
  const { '@type': type, recipeIngredient } = object;
  return type === 'Recipe' && Array.isArray(recipeIngredient) && recipeIngredient.length > 1;
}

/** The member whose name is one of some and that says something; null when there is none. */
function memberOf(node: SchemaNode, names: RegExp): unknown {
  return membersOf(node, names)[0] ?? null;
}

function membersOf(node: SchemaNode, names: RegExp): unknown[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return isEmpty || !names.test(key) ? [] : [value];
  });
}

function longest(lists: readonly string[][]): string[] {
  return lists.reduce((best, one) => (one.length > best.length ? one : best), []);
}

/** The lines of a list, of its groups or of a text with a line each. */
function linesOf(value: unknown, depth: number): string[] {
  if (depth > DEPTH_MAX) return [];
  const document = richTextLines(value);
  if (document !== null) return document;
  if (typeof value === 'string')
    return depth <= 1 ? plainHtmlLines(value) : [plainHtmlText(value)].filter(Boolean);
  if (Array.isArray(value)) {
    const isOne = value.length === 1;
    return value
      .slice(0, LINES_MAX)
      .flatMap((item) =>
        typeof item === 'string' && !isOne ? [plainHtmlText(item)].filter(Boolean) : linesOf(item, depth + 1),
      )
      .slice(0, LINES_MAX);
  }
  if (!isNode(value)) return [];
  const nested = [INGREDIENTS_KEY, ENTRIES, STEPS]
    .flatMap((names) => membersOf(value, names))
    .find((one) => Array.isArray(one));
  if (nested !== undefined) return linesOf(nested, depth + 1);
  const line = lineOf(value);
  return line === '' ? [] : [line];
}

/** "200", "g" and "flour" of an object that keeps them apart, or the text that says it all. */
function lineOf(node: SchemaNode): string {
  const [whole, amount, name] = [WHOLE, AMOUNT, NAME].map((names) => textOf(memberOf(node, names)));
  if (whole && (!name || whole.includes(name) || amount === '')) return whole;
  const unit = textOf(memberOf(node, UNIT));
  const note = textOf(memberOf(node, NOTE));
  const parts = [
    isTold(name, amount) ? '' : amount,
    isTold(name, unit) || isTold(name, `${amount} ${unit}`) ? '' : unit,
    name || whole,
  ];
  const line = parts.filter(Boolean).join(' ');
  return note === '' || line === '' || line.includes(note) ? line : `${line}, ${note}`;
}

function isTold(name: string | undefined, part: string | undefined): boolean {
  return name?.startsWith(`${part} `) === true;
}

/** The text of a value, of its name where it is an object; empty when it has none. Zero is no amount. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return plainHtmlText(value);
  if (typeof value === 'number') return value === 0 ? '' : String(value);
  if (Array.isArray(value)) return textOf(value[0], depth);
  if (!isNode(value) || depth > 2) return '';
  return textOf(memberOf(value, WHOLE) ?? memberOf(value, NAME) ?? memberOf(value, AMOUNT), depth + 1);
}

/** A bare number of a time counts minutes. */
function durationOf(value: unknown): string {
  const text = textOf(value);
  return /^\d{1,4}$/.test(text) ? `${text} min` : text;
}
