import { type GbnfRules, writeLiteral } from './gbnf-rules.ts';

interface Branch {
  /** A text ends here. */
  isEnd: boolean;
  readonly next: Map<string, Branch>;
}

/**
 * An expression that matches any one of `texts`, as a tree over their common beginnings. A decoder keeps
 * one open possibility per alternative, so a flat list of a thousand names costs a thousand at every
 * character and the tree only a few. Equal endings share a rule.
 */
export function writePrefixTree(rules: GbnfRules, texts: Iterable<string>): string {
  const root: Branch = { isEnd: false, next: new Map() };
  for (const text of texts) insert(root, text);
  return write(rules, root);
}

function insert(root: Branch, text: string): void {
  let branch = root;
  for (const character of text) {
    let next = branch.next.get(character);
    if (next === undefined) {
      next = { isEnd: false, next: new Map() };
      branch.next.set(character, next);
    }
    branch = next;
  }
  branch.isEnd = true;
}

/** Characters without a choice between them become one literal. */
function write(rules: GbnfRules, branch: Branch): string {
  const alternatives = [...branch.next].map(([character, next]) => {
    let literal = character;
    let end = next;
    while (!end.isEnd && end.next.size === 1) {
      const [only] = end.next;
      if (only === undefined) break;
      literal += only[0];
      end = only[1];
    }
    return end.next.size === 0 ? writeLiteral(literal) : `${writeLiteral(literal)} ${write(rules, end)}`;
  });
  const [first] = alternatives;
  if (alternatives.length === 1 && first !== undefined && !branch.isEnd) return first;
  const choice = rules.refer(alternatives.join(' | '));
  return branch.isEnd ? `${choice}?` : choice;
}
