/**
 * JSON as web pages write it. What `JSON.parse` refuses and this reads: raw line breaks and tabs in strings, unknown
 * escapes, commas too many or missing, comments of JavaScript and HTML, CDATA frames, a semicolon behind, text that
 * breaks off, several values in a row (they become an array).
 */
const DEPTH_MAX = 200;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const BARE = /[^\s,:[\]{}"/]+/y;
const SKIPPED = /(?:[\s;\ufeff]|<!--|-->|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*|<!\[CDATA\[|\]\]>)+/y;

/** Reads a JSON text, leniently where it must. `undefined` when there is no value in it. Linear time. */
export function parseLooseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return new LooseReader(text).readAll();
  }
}

class LooseReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): unknown {
    const values: unknown[] = [];
    for (;;) {
      this.#skip();
      if (this.#at >= this.#text.length) break;
      const before = this.#at;
      const value = this.#readValue(0);
      if (typeof value === 'object' && value !== null) values.push(value);
      if (this.#at === before) this.#at += 1;
    }
    return values.length > 1 ? values : values[0];
  }

  #skip(): void {
    SKIPPED.lastIndex = this.#at;
    if (SKIPPED.test(this.#text)) this.#at = SKIPPED.lastIndex;
  }

  #readValue(depth: number): unknown {
    const sign = this.#text[this.#at];
    if (sign === '{' && depth < DEPTH_MAX) return this.#readObject(depth);
    if (sign === '[' && depth < DEPTH_MAX) return this.#readArray(depth);
    if (sign === '"') return this.#readString();
    BARE.lastIndex = this.#at;
    const word = BARE.exec(this.#text)?.[0];
    if (word === undefined) return undefined;
    this.#at += word.length;
    return readWord(word);
  }

  #readObject(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = Object.create(null);
    this.#at += 1;
    for (;;) {
      this.#skipTo('}');
      if (this.#ends('}')) return object;
      const key = this.#readValue(depth + 1);
      this.#skip();
      if (this.#text[this.#at] !== ':') {
        if (key === undefined) this.#at += 1;
        continue;
      }
      this.#at += 1;
      this.#skip();
      const value = this.#readValue(depth + 1);
      if (value !== undefined) object[String(key)] = value;
    }
  }

  #readArray(depth: number): unknown[] {
    const array: unknown[] = [];
    this.#at += 1;
    for (;;) {
      this.#skipTo(']');
      if (this.#ends(']')) return array;
      // The end of an object that an array stands in: the array was never closed.
      if (this.#text[this.#at] === '}') return array;
      const value = this.#readValue(depth + 1);
      if (value === undefined) this.#at += 1;
      else array.push(value);
    }
  }

  /** Passes over commas and what else means nothing before a member or an end. */
  #skipTo(end: string): void {
    for (;;) {
      this.#skip();
      const sign = this.#text[this.#at];
      if (sign === undefined || sign === end || (sign !== ',' && sign !== ':')) return;
      this.#at += 1;
    }
  }

  #ends(sign: string): boolean {
    if (this.#at < this.#text.length && this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** A string to the quote that ends it: the one before a comma, a colon, a bracket or the end. */
  #readString(): string {
    let value = '';
    let from = this.#at + 1;
    for (let at = from; at < this.#text.length; at += 1) {
      const sign = this.#text[at];
      if (sign === '\\') {
        const { text, length } = this.#readEscape(at);
        value += this.#text.slice(from, at) + text;
        at += length - 1;
        from = at + 1;
      } else if (sign === '"' && this.#isEndOfString(at)) {
        this.#at = at + 1;
        return value + this.#text.slice(from, at);
      }
    }
    this.#at = this.#text.length;
    return value + this.#text.slice(from);
  }

  /** A quote that somebody forgot to escape stands in the middle of words. */
  #isEndOfString(at: number): boolean {
    NEXT_SIGN.lastIndex = at + 1;
    return NEXT_SIGN.test(this.#text);
  }

  #readEscape(at: number): { text: string; length: number } {
    const sign = this.#text[at + 1] ?? '';
    if (sign !== 'u') return { text: ESCAPES[sign] ?? sign, length: 2 };
    const hex = /^[\da-fA-F]{4}/.exec(this.#text.slice(at + 2, at + 6))?.[0];
    return hex === undefined
      ? { text: 'u', length: 2 }
      : { text: String.fromCharCode(Number.parseInt(hex, 16)), length: 6 };
  }
}

/** What may follow a string. White space is bounded, so that many quotes before much of it stay linear. */
const NEXT_SIGN = /\s{0,64}(?:[,:\]}]|$|\/[/*]|"\s{0,64}[\w@])/y;

function readWord(word: string): unknown {
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  const number = Number(word);
  return Number.isNaN(number) ? word : number;
}
