/** U+0000, which PostgreSQL keeps in no text (its documentation, 8.3), and what stands in for it, as HTML parsers do it. */
const NUL = /\0/g;
const REPLACEMENT = '\uFFFD';

/** A text that can be kept: nobody types U+0000, and what holds it is otherwise text like any other. */
export function withoutNul(text: string): string {
  return text.replace(NUL, REPLACEMENT);
}

/** The same for every text of a parsed JSON value. `source` is what it was parsed from: most hold none, and are not walked. */
export function jsonWithoutNul(source: string): unknown {
  if (!source.includes('\\u0000')) return JSON.parse(source);
  return JSON.parse(source, (_, value: unknown) => (typeof value === 'string' ? withoutNul(value) : value));
}

/** The same for the fields of a posted form; files stay as they are. */
export function formWithoutNul(form: FormData): FormData {
  const clean = new FormData();
  for (const [name, value] of form) clean.append(name, typeof value === 'string' ? withoutNul(value) : value);
  return clean;
}
