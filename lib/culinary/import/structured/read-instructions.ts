import { plainHtmlLines, plainHtmlText } from '../html/plain-html-text.ts';
import { parseLooseJson } from './parse-loose-json.ts';
import { isNode, isOfType, listOf, propertyOf, type SchemaNode } from './schema-node.ts';

/** Sections in sections; deeper is no recipe. */
const DEPTH_MAX = 6;

/**
 * Steps of `recipeInstructions`: texts, HowToStep, HowToSection, ItemList, or one block of paragraphs. The heading of a
 * section is a line of its own, and so is the name of a step that says more than the beginning of its text.
 */
export function readInstructions(value: unknown, depth = 0): string[] {
  if (depth > DEPTH_MAX) return [];
  const items = listOf(value);
  const isOnly = items.length === 1 && depth === 0;
  return items.flatMap((item) => {
    if (typeof item === 'string') return readText(item, isOnly);
    return isNode(item) ? readNode(item, depth, isOnly) : [];
  });
}

/** The only text holds all steps, a line each; one of several is one step. */
function readText(text: string, isOnly: boolean): string[] {
  if (/^\s*\[\s*\{/.test(text)) return readInstructions(parseLooseJson(text), 1);
  const lines = isOnly ? plainHtmlLines(text) : [plainHtmlText(text)];
  return lines.map((line) => line.replace(/^[*•▢●▪]\s+/, '')).filter((line) => /[^\d\s.:)]/.test(line));
}

function readNode(node: SchemaNode, depth: number, isOnly: boolean): string[] {
  const nested = propertyOf(node, 'itemListElement', 'steps', 'step', 'item');
  const name = plainLine(propertyOf(node, 'name', 'Name', 'headline'));
  if (isOfType(node, 'HowToSection')) {
    const steps = readInstructions(nested ?? node.text ?? node.description, depth + 1);
    return name === '' || steps.length === 0 ? steps : [name, ...steps];
  }
  const text = listOf(propertyOf(node, 'text', 'description', '@value')).flatMap((one) =>
    typeof one === 'string' ? readText(one, isOnly) : [],
  );
  if (text.length === 0) {
    const steps = readInstructions(nested, depth + 1);
    if (steps.length > 0) return steps;
    return name === '' ? [] : [name];
  }
  return isRepeated(name, text.join(' ')) ? text : [name, ...text];
}

function plainLine(value: unknown): string {
  const first = listOf(value)[0];
  return typeof first === 'string' ? plainHtmlText(first) : '';
}

/** Names that plugins make up ("Step 3"), and those cut from the text itself. */
function isRepeated(name: string, text: string): boolean {
  if (name === '' || /^(?:step|schritt|étape|etape|paso|passo|stap|krok|steg|trin)?\s*\d*[.:]?$/i.test(name))
    return true;
  const bare = name.replace(/(?:\.\.\.|…|[.:!])+$/, '').trim();
  return text.toLowerCase().startsWith(bare.toLowerCase());
}
