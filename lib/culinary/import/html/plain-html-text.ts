import { decodeReferences } from './character-references.ts';
import { foldSpace } from './visible-text.ts';

const BREAK =
  /<br\b[^<>]{0,300}>|<\/?(?:p|li|ul|ol|div|h[1-6]|tr|table|section|article|blockquote)\b[^<>]{0,1000}>/gi;
/** A tag or comment; a sign "<" before anything but a letter is what it says: "<5 minutes". */
const TAG = /<!--[^<>]*-->|<\/?[a-z][^<>]*>/gi;

/** Text of a value that may carry markup, once or twice encoded: tags out, references resolved, white space folded. */
export function plainHtmlText(value: string): string {
  return foldSpace(withoutMarkup(value).replaceAll('\n', ' '));
}

/** The same with a line for each paragraph, list item and line break of the value. */
export function plainHtmlLines(value: string): string[] {
  return withoutMarkup(value)
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '');
}

/** Tags resolved to line breaks or nothing. Twice, as many pages encode what is encoded. */
function withoutMarkup(value: string): string {
  const once = (text: string) => decodeReferences(text.replace(BREAK, '\n').replace(TAG, ''));
  const plain = once(value.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
  return plain.includes('&') || plain.includes('<') ? once(plain) : plain;
}
