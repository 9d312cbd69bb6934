/** The rules of a GBNF grammar (llama.cpp) under construction. Rules with the same body are one rule. */
export class GbnfRules {
  readonly #nameByBody = new Map<string, string>();
  readonly #named: string[] = [];
  readonly #prefix: string;

  /** @param prefix of the names of the rules that have none of their own. */
  constructor(prefix = 'r') {
    this.#prefix = prefix;
  }

  /** Adds a rule unless there is one with this body; returns the name to refer to it by. */
  refer(body: string): string {
    const known = this.#nameByBody.get(body);
    if (known !== undefined) return known;
    const name = `${this.#prefix}${this.#nameByBody.size.toString(36)}`;
    this.#nameByBody.set(body, name);
    return name;
  }

  /** Adds a rule under a name of the caller's own (not `r` and a number), for rules that refer to each other. */
  define(name: string, body: string): void {
    this.#named.push(`${name} ::= ${body}`);
  }

  /** Adds rules that were written elsewhere. */
  include(rules: string): void {
    this.#named.push(rules);
  }

  /** The rules alone, for a grammar that includes them. */
  toRules(): string {
    return [...this.#named, ...[...this.#nameByBody].map(([body, name]) => `${name} ::= ${body}`)].join('\n');
  }

  /** The grammar as text, with `root` as the body of the rule where it starts. */
  toText(root: string): string {
    return `root ::= ${root}\n${this.toRules()}\n`;
  }
}

/** A GBNF literal that matches exactly `text`. */
export function writeLiteral(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
