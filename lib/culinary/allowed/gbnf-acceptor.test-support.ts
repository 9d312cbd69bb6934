/**
 * A small acceptor of GBNF grammars for tests: sequences, `|`, groups, literals, classes, references, `?`, `*`, `+` and
 * `{m,n}`. Keeps the set of places that a text can have reached, so ambiguity costs nothing.
 */
type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'class'; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly kind: 'rule'; readonly name: string }
  | { readonly kind: 'all'; readonly parts: readonly Node[] }
  | { readonly kind: 'any'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number };

const TOKEN =
  /"((?:\\.|[^"\\])*)"|\[((?:\\.|[^\]\\])*)\]|(\{\d+(?:,\d*)?\})|([A-Za-z][\w-]*)|([()|?*+])|\s+/gy;

export function readGbnf(grammar: string): (text: string) => boolean {
  const rules = new Map<string, Node>();
  for (const line of grammar.trim().split('\n')) {
    const at = line.indexOf(' ::= ');
    rules.set(line.slice(0, at), parse(line.slice(at + 5)));
  }
  return (text) => ends({ kind: 'rule', name: 'root' }, text, new Set([0]), rules).has(text.length);
}

function parse(body: string): Node {
  const tokens = [...body.matchAll(TOKEN)].filter(([token]) => token.trim() !== '');
  let at = 0;
  const parseAny = (): Node => {
    const options = [parseAll()];
    while (tokens[at]?.[5] === '|') {
      at += 1;
      options.push(parseAll());
    }
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'any', options };
  };
  const parseAll = (): Node => {
    const parts: Node[] = [];
    while (at < tokens.length && tokens[at]?.[5] !== '|' && tokens[at]?.[5] !== ')')
      parts.push(parseRepeat());
    return { kind: 'all', parts };
  };
  const parseRepeat = (): Node => {
    const part = parseOne();
    const token = tokens[at];
    if (token?.[5] === '?' || token?.[5] === '*' || token?.[5] === '+') {
      at += 1;
      return { kind: 'repeat', part, min: token[5] === '+' ? 1 : 0, max: token[5] === '?' ? 1 : 10_000 };
    }
    if (token?.[3] === undefined) return part;
    at += 1;
    const [min = '0', max] = token[3].slice(1, -1).split(',');
    return {
      kind: 'repeat',
      part,
      min: Number(min),
      max: max === undefined ? Number(min) : Number(max || 10_000),
    };
  };
  const parseOne = (): Node => {
    const token = tokens[at];
    at += 1;
    if (token?.[1] !== undefined) return { kind: 'text', text: readEscapes(token[1]) };
    if (token?.[2] !== undefined) return { kind: 'class', ranges: readRanges(token[2]) };
    if (token?.[4] !== undefined) return { kind: 'rule', name: token[4] };
    if (token?.[5] !== '(') throw new Error(`no grammar at "${token?.[0]}" in ${body}`);
    const inner = parseAny();
    at += 1;
    return inner;
  };
  return parseAny();
}

function readEscapes(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, hex: string | undefined, sign: string) =>
    hex === undefined ? (sign === 'n' ? '\n' : sign) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function readRanges(text: string): [number, number][] {
  const signs = [...readEscapes(text)].map((sign) => sign.codePointAt(0) ?? 0);
  const ranges: [number, number][] = [];
  for (let at = 0; at < signs.length; at += 1) {
    const low = signs[at] ?? 0;
    const isRange = signs[at + 1] === 45 && at + 2 < signs.length;
    ranges.push([low, isRange ? (signs[at + 2] ?? low) : low]);
    if (isRange) at += 2;
  }
  return ranges;
}

function ends(
  node: Node,
  text: string,
  from: ReadonlySet<number>,
  rules: ReadonlyMap<string, Node>,
): Set<number> {
  if (from.size === 0) return new Set();
  switch (node.kind) {
    case 'text':
      return new Set(
        [...from].filter((at) => text.startsWith(node.text, at)).map((at) => at + node.text.length),
      );
    case 'class':
      return new Set([...from].filter((at) => isIn(node.ranges, text.codePointAt(at))).map((at) => at + 1));
    case 'rule': {
      const rule = rules.get(node.name);
      if (rule === undefined) throw new Error(`no rule ${node.name}`);
      return ends(rule, text, from, rules);
    }
    case 'all':
      return node.parts.reduce<Set<number>>((at, part) => ends(part, text, at, rules), new Set(from));
    case 'any':
      return new Set(node.options.flatMap((option) => [...ends(option, text, from, rules)]));
    case 'repeat':
      return endsOfRepeat(node, text, from, rules);
  }
}

function endsOfRepeat(
  { part, min, max }: Extract<Node, { kind: 'repeat' }>,
  text: string,
  from: ReadonlySet<number>,
  rules: ReadonlyMap<string, Node>,
): Set<number> {
  const reached = new Set<number>(min === 0 ? from : []);
  let at = new Set(from);
  for (let times = 1; times <= max && at.size > 0; times += 1) {
    at = ends(part, text, at, rules);
    if (times >= min) for (const place of at) reached.add(place);
  }
  return reached;
}

function isIn(ranges: readonly (readonly [number, number])[], sign: number | undefined): boolean {
  return sign !== undefined && ranges.some(([low, high]) => sign >= low && sign <= high);
}
