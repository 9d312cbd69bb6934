/** A literal, a set of characters, a name, white space, or a sign. */
const TOKEN = /"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]|[A-Za-z][A-Za-z0-9-]*|\s+|./gu;
const LITERAL = /^"(?:[^"\\]|\\.)*"$/u;
const REPEATS = /^[*+?{]$/;

type Body = readonly string[];

/** Rules that match the same as others, of which there are fewer and shorter ones. */
export interface MinimalRules {
  /** The rules as text, but for those that stand where they are used. */
  readonly text: string;
  /** The name of the rule that matches what one of this name did; the name itself where it is none of these rules. */
  nameOf(name: string): string;
  /** The body of a rule that is not among the text, for somebody else who refers to it; null for one that is. */
  findBody(name: string): string | null;
}

/**
 * Makes rules of a grammar fewer: those that match the same are one (Moore's refinement of a partition, 1956), and one that
 * is used once, and that nobody else uses, stands where it is used. Names of rules that are not among these stay as they are.
 * A grammar is read anew for every answer, which takes as long as its text.
 *
 * @param rules one a line, `name ::= body`.
 * @param isKept whether a rule stays, by its name, because others refer to it often.
 */
export function minimiseRules(rules: string, isKept: (name: string) => boolean): MinimalRules {
  const bodies = readRules(rules);
  const classes = partition(bodies);
  const names = new Map<number, string>();
  for (const [name, number] of classes) if (!names.has(number) || isKept(name)) names.set(number, name);
  const nameOf = (name: string) => names.get(classes.get(name) ?? -1) ?? name;
  const merged = new Map(
    [...names.values()].map((name) => [name, (bodies.get(name) ?? []).map(nameOf)] as const),
  );
  const kept = new Set([...bodies.keys()].filter(isKept).map(nameOf));
  const inlined = findUsedOnce(merged, kept);
  const written = new Map<string, string>();
  const write = (name: string): string => {
    let body = written.get(name);
    if (body === undefined) {
      const tokens = merged.get(name) ?? [];
      body = joinLiterals(
        tokens.flatMap((token, index) =>
          inlined.has(token) ? within(token, REPEATS.test(tokens[index + 1] ?? '')) : [token],
        ),
      );
      written.set(name, body);
    }
    return body;
  };
  const within = (name: string, isRepeated: boolean): Body => {
    const tokens = write(name).match(TOKEN) ?? [];
    return isRepeated || isChoice(tokens) ? ['(', ...tokens, ')'] : tokens;
  };
  const lines = [...merged.keys()]
    .filter((name) => !inlined.has(name))
    .map((name) => `${name} ::= ${write(name)}`);
  return { text: lines.join('\n'), nameOf, findBody: (name) => (inlined.has(name) ? write(name) : null) };
}

function readRules(rules: string): ReadonlyMap<string, Body> {
  const bodies = new Map<string, Body>();
  for (const line of rules.split('\n')) {
    const at = line.indexOf(' ::= ');
    if (at > 0) bodies.set(line.slice(0, at), line.slice(at + 5).match(TOKEN) ?? []);
  }
  return bodies;
}

/** Numbers of the rules: the same for rules that match the same. */
function partition(bodies: ReadonlyMap<string, Body>): ReadonlyMap<string, number> {
  let classes = new Map([...bodies.keys()].map((name) => [name, 0]));
  for (let count = 0; ; ) {
    const numbers = new Map<string, number>();
    const next = new Map<string, number>();
    for (const [name, body] of bodies) {
      const shape = body
        .map((token) => (classes.has(token) ? `@${classes.get(token)}` : token))
        .join('\u0000');
      const number = numbers.get(shape) ?? numbers.size;
      numbers.set(shape, number);
      next.set(name, number);
    }
    classes = next;
    if (numbers.size === count) return classes;
    count = numbers.size;
  }
}

/** Rules to which one other refers, once, and that do not come back to themselves. */
function findUsedOnce(bodies: ReadonlyMap<string, Body>, kept: ReadonlySet<string>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const [name, body] of bodies)
    for (const token of body) if (bodies.has(token)) users.set(token, [...(users.get(token) ?? []), name]);
  const once = new Map<string, string>();
  for (const [name, [user, ...others]] of users)
    if (user !== undefined && others.length === 0 && !kept.has(name)) once.set(name, user);
  const isRing = (name: string) => {
    let user = once.get(name);
    for (let steps = 0; user !== undefined && steps <= once.size; steps += 1) {
      if (user === name) return true;
      user = once.get(user);
    }
    return user !== undefined;
  };
  return new Set([...once.keys()].filter((name) => !isRing(name)));
}

/** Whether a body offers ways of which one is taken, outside of brackets. */
function isChoice(tokens: Body): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (token === '|' && depth === 0) return true;
  }
  return false;
}

/** Literals that follow each other are one, but where the second may come several times. */
function joinLiterals(tokens: Body): string {
  const joined: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = joined.at(-2);
    const isJoint =
      LITERAL.test(token) &&
      joined.at(-1) === ' ' &&
      before !== undefined &&
      LITERAL.test(before) &&
      !REPEATS.test(tokens[index + 1] ?? '');
    if (!isJoint) joined.push(token);
    else joined.splice(-2, 2, `${before.slice(0, -1)}${token.slice(1)}`);
  }
  return joined.join('');
}
