/** The rules of a GBNF grammar (llama.cpp) under construction. Rules with the same body are one rule. */
export class GbnfRules {
  readonly #nameByBody = new Map<string, string>();

  /** Adds a rule unless there is one with this body; returns the name to refer to it by. */
  refer(body: string): string {
    const known = this.#nameByBody.get(body);
    if (known !== undefined) return known;
    const name = `r${this.#nameByBody.size}`;
    this.#nameByBody.set(body, name);
    return name;
  }

  /** The grammar as text, with `root` as the body of the rule where it starts. */
  toText(root: string): string {
    const lines = [`root ::= ${root}`];
    for (const [body, name] of this.#nameByBody) lines.push(`${name} ::= ${body}`);
    return `${lines.join('\n')}\n`;
  }
}

/** A GBNF literal that matches exactly `text`. */
export function writeLiteral(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
