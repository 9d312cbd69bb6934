import type { LlamaModel, Token } from 'node-llama-cpp';

/** The bytes each token stands for. */
export type TokenPieces = (token: Token) => Uint8Array;

const NOTHING = new Uint8Array();
/** Token types in the numbering of GGUF: unknown, control and unused tokens stand for no text. */
const SILENT_TYPES: ReadonlySet<number> = new Set([2, 3, 5]);
const USER_DEFINED = 4;

/**
 * The bytes of a byte-level vocabulary's tokens, read from the file. llama.cpp's own detokeniser tidies
 * spaces before punctuation for many of these vocabularies, and then the text is no longer the one that a
 * grammar allowed (strings get shorter than their bound); looking up is also the cheapest way there is.
 *
 * @returns null for other kinds of vocabulary, which are left to llama.cpp.
 */
export function createTokenPieces(model: LlamaModel): TokenPieces | null {
  const ggml = model.fileInfo.metadata.tokenizer?.ggml;
  if (ggml?.model !== 'gpt2' || !Array.isArray(ggml.tokens)) return null;
  const { tokens, token_type: types } = ggml;
  const known = new Map<Token, Uint8Array>();
  return (token) => {
    const kept = known.get(token);
    if (kept !== undefined) return kept;
    const piece = toBytes(tokens[token] ?? '', types?.[token]);
    known.set(token, piece);
    return piece;
  };
}

function toBytes(text: string, type: number | undefined): Uint8Array {
  if (type !== undefined && SILENT_TYPES.has(type)) return NOTHING;
  if (type === USER_DEFINED) return Buffer.from(text, 'utf8');
  const bytes: number[] = [];
  for (const character of text) {
    const byte = BYTE_OF.get(character);
    if (byte === undefined) return Buffer.from(text, 'utf8');
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** GPT-2 writes each byte as one printable character: itself where it has one, else from U+0100 on. */
const BYTE_OF: ReadonlyMap<string, number> = (() => {
  const byteOf = new Map<string, number>();
  let next = 0x100;
  for (let byte = 0; byte < 256; byte++) {
    const isPrintable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
    byteOf.set(String.fromCodePoint(isPrintable ? byte : next++), byte);
  }
  return byteOf;
})();
