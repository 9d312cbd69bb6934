/** Literals, classes and comments, which name no rule; the head of a rule; the name of one. */
const TOKEN = /"(?:\\.|[^"\\])*"|\[(?:\\.|[^\]\\])*\]|#[^\n]*|\{[^}]*\}|([a-zA-Z][\w-]*)(\s*::=)?/gsu;

/** Says which rule a grammar names and does not have, as the end of "The grammar …"; null when it has all of them. */
export function findMissingRule(grammar: string): string | null {
  const defined = new Set<string>();
  const named = new Set<string>();
  for (const [, name, head] of grammar.matchAll(TOKEN)) {
    if (name === undefined) continue;
    (head === undefined ? named : defined).add(name);
  }
  if (!defined.has('root')) return 'has no rule "root"';
  const missing = [...named].find((name) => !defined.has(name));
  return missing === undefined ? null : `names the rule "${missing}", which it does not have`;
}
