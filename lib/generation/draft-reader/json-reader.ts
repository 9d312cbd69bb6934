/** A piece of a JSON object that is complete: a member of the root, or one element of a list member. */
export interface JsonItem {
  readonly key: string;
  /** Position in the list, from 0; null for a member that is not a list. */
  readonly index: number | null;
  readonly value: unknown;
}

/** The text is not the JSON object that was asked for. */
export class JsonReaderError extends Error {
  override readonly name = 'JsonReaderError';
}

interface Limits {
  readonly charsMax: number;
  readonly depthMax: number;
}

type Expect = 'key' | 'key_or_end' | 'colon' | 'value' | 'value_or_end' | 'comma_or_end';
interface Container {
  readonly list: unknown[] | null;
  readonly object: Record<string, unknown>;
  key: string;
  expect: Expect;
}

const isSpace = (c: string) => c === ' ' || c === '\n' || c === '\r' || c === '\t';
const endsScalar = (c: string) => c === ',' || c === '}' || c === ']' || isSpace(c);

/**
 * Reads one JSON object from text that comes in pieces, in time linear in the text, and hands over each
 * member and each list element in the very push that completes it. Strict: what JSON.parse would refuse is refused here,
 * as are repeated members of the root, a root that is not an object, and anything but space after it.
 */
export class JsonReader {
  readonly #limits: Limits;
  readonly #stack: Container[] = [];
  readonly #seen = new Set<string>();
  #items: JsonItem[] = [];
  #token = '';
  #mode: 'structure' | 'string' | 'escape' | 'scalar' = 'structure';
  #chars = 0;
  #isDone = false;

  constructor(limits: Limits = { charsMax: 40_000, depthMax: 4 }) {
    this.#limits = limits;
  }

  /** True once the object is closed. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** Takes the next piece of text; throws JsonReaderError as soon as it cannot be right. */
  push(text: string): JsonItem[] {
    this.#chars += text.length;
    if (this.#chars > this.#limits.charsMax) throw new JsonReaderError('too long');
    this.#items = [];
    for (const char of text) this.#take(char);
    return this.#items;
  }

  #take(char: string): void {
    if (this.#mode === 'string' || this.#mode === 'escape') {
      this.#takeInString(char);
      return;
    }
    if (this.#mode === 'scalar') {
      if (!endsScalar(char)) {
        this.#token += char;
        return;
      }
      this.#mode = 'structure';
      this.#complete(this.#parseToken());
    }
    if (!isSpace(char)) this.#takeStructure(char);
  }

  #takeInString(char: string): void {
    this.#token += char;
    if (this.#mode === 'escape') {
      this.#mode = 'string';
    } else if (char === '\\') {
      this.#mode = 'escape';
    } else if (char === '"') {
      this.#mode = 'structure';
      this.#completeString();
    }
  }

  #takeStructure(char: string): void {
    if (this.#isDone) throw new JsonReaderError('text after the object');
    const top = this.#stack.at(-1);
    if (top === undefined) {
      if (char !== '{') throw new JsonReaderError('not an object');
      this.#open(false);
    } else if (char === ':' && top.expect === 'colon') {
      top.expect = 'value';
    } else if (char === ',' && top.expect === 'comma_or_end') {
      top.expect = top.list === null ? 'key' : 'value';
    } else if (char === '}' || char === ']') {
      this.#close(char, top);
    } else if (char === '"') {
      if (top.expect === 'colon' || top.expect === 'comma_or_end')
        throw new JsonReaderError('unexpected text');
      this.#token = '"';
      this.#mode = 'string';
    } else {
      this.#startValue(char, top);
    }
  }

  #startValue(char: string, top: Container): void {
    if (top.expect !== 'value' && top.expect !== 'value_or_end')
      throw new JsonReaderError(`unexpected ${char}`);
    if (char === '{' || char === '[') {
      this.#open(char === '[');
      return;
    }
    this.#token = char;
    this.#mode = 'scalar';
  }

  #open(isList: boolean): void {
    if (this.#stack.length >= this.#limits.depthMax) throw new JsonReaderError('too deep');
    // Without a prototype a member named __proto__ is a member like any other.
    const object: Record<string, unknown> = Object.create(null);
    const expect = isList ? 'value_or_end' : 'key_or_end';
    this.#stack.push({ list: isList ? [] : null, object, key: '', expect });
  }

  #close(char: string, top: Container): void {
    const isRightKind = (char === ']') === (top.list !== null);
    const mayEnd = top.expect === 'comma_or_end' || top.expect.endsWith('_or_end');
    if (!isRightKind || !mayEnd) throw new JsonReaderError(`unexpected ${char}`);
    this.#stack.pop();
    if (this.#stack.length === 0) this.#isDone = true;
    else this.#complete(top.list ?? top.object);
  }

  #parseToken(): unknown {
    try {
      return JSON.parse(this.#token);
    } catch (cause) {
      throw new JsonReaderError('not JSON', { cause });
    }
  }

  #completeString(): void {
    const top = this.#stack.at(-1);
    const text = this.#parseToken();
    if (top?.expect.startsWith('key') && typeof text === 'string') {
      if (this.#stack.length === 1) {
        if (this.#seen.has(text)) throw new JsonReaderError('repeated member');
        this.#seen.add(text);
      }
      top.key = text;
      top.expect = 'colon';
      return;
    }
    this.#complete(text);
  }

  #complete(value: unknown): void {
    const top = this.#stack.at(-1);
    if (top === undefined) throw new JsonReaderError('not an object');
    top.expect = 'comma_or_end';
    if (top.list !== null) top.list.push(value);
    else top.object[top.key] = value;
    const root = this.#stack[0];
    if (root === undefined) return;
    if (this.#stack.length === 1 && !Array.isArray(value)) {
      this.#items.push({ key: top.key, index: null, value });
    } else if (this.#stack.length === 2 && top.list !== null) {
      this.#items.push({ key: root.key, index: top.list.length - 1, value });
    }
  }
}
