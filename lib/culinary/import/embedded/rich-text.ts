import { foldSpace } from '../html/visible-text.ts';
import { isNode, type SchemaNode } from '../structured/schema-node.ts';

/** Lists in lists in a document; deeper is no recipe. */
const DEPTH_MAX = 12;
/** Lines that are read of one document. */
const LINES_MAX = 300;
/** What an editor calls a part that stands within a line. */
const INLINE = /link|mention|inline|span|mark|^text$/i;
const HEADING = /head(?:ing|er)|^h[1-6]$/i;

/**
 * The lines of a document as editors of web sites keep it, a tree of blocks with texts at its ends (Contentful, Sanity,
 * ProseMirror, Lexical, Slate, Draft.js). Headings of groups are left out. Null for what is no such document.
 */
export function richTextLines(value: unknown): string[] | null {
  const blocks = Array.isArray(value) ? value : [value];
  if (blocks.length === 0 || !blocks.every(isDocument)) return null;
  return blocks.flatMap((block) => linesOf(block, 0)).slice(0, LINES_MAX);
}

function isDocument(value: unknown): value is SchemaNode {
  if (!isNode(value)) return false;
  const isBlock = kindOf(value) !== '' && childrenOf(value) !== null;
  return isBlock || Array.isArray(value.blocks) || (isNode(value.root) && childrenOf(value.root) !== null);
}

function kindOf(node: SchemaNode): string {
  const kind = node.nodeType ?? node._type ?? node.type ?? node.object;
  return typeof kind === 'string' ? kind : '';
}

function childrenOf(node: SchemaNode): readonly unknown[] | null {
  const children = node.content ?? node.children ?? node.blocks;
  return Array.isArray(children) ? children : null;
}

function linesOf(node: SchemaNode, depth: number): string[] {
  if (depth > DEPTH_MAX || HEADING.test(kindOf(node))) return [];
  if (isNode(node.root)) return linesOf(node.root, depth + 1);
  const children = (childrenOf(node) ?? []).filter(isNode);
  if (children.some(isOwnLine)) return children.flatMap((child) => linesOf(child, depth + 1));
  // A break within a paragraph parts lines.
  const text =
    children.length > 0 ? children.map((child) => textOf(child, depth + 1)).join('') : ownText(node);
  return text
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '');
}

/** Whether a part begins a line: it has parts of its own, or is a block of Draft.js, which has a text. */
function isOwnLine(node: SchemaNode): boolean {
  const kind = kindOf(node);
  if (INLINE.test(kind)) return false;
  return childrenOf(node) !== null || (kind !== '' && /item|block|paragraph|unstyled/i.test(kind));
}

function textOf(node: SchemaNode, depth: number): string {
  if (depth > DEPTH_MAX) return '';
  if (/break/i.test(kindOf(node))) return '\n';
  const children = (childrenOf(node) ?? []).filter(isNode);
  return children.length > 0 ? children.map((child) => textOf(child, depth + 1)).join('') : ownText(node);
}

function ownText({ text, value }: SchemaNode): string {
  if (typeof text === 'string') return text;
  return typeof value === 'string' ? value : '';
}
