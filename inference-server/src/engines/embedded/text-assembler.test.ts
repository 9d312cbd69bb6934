import type { LlamaModel, Token } from 'node-llama-cpp';
import { describe, expect, it } from 'vitest';
import { createTextAssembler } from './text-assembler.ts';

/** Bytes of the tokens of a vocabulary that only llama.cpp can write out: "ü" and "€" come in single bytes. */
const PIECES = [[0x61], [0xc3], [0xbc], [0xe2], [0x82], [0xac], [0xff]];
const toToken = (id: number) => id as Token;
const model = {
  detokenize: (tokens: readonly number[]) =>
    new TextDecoder().decode(Uint8Array.from(tokens.flatMap((token) => PIECES[token] ?? []))),
} as unknown as LlamaModel;

function write(ids: readonly number[]) {
  const assembler = createTextAssembler(model, null, [toToken(0)]);
  return [...ids.map((id) => assembler.push(toToken(id))), assembler.flush()];
}

describe('a text from tokens that llama.cpp writes out', () => {
  it('holds an unfinished character back until it is whole', () => {
    expect(write([0, 1, 2, 0])).toEqual(['a', '', 'ü', 'a', '']);
    expect(write([3, 4, 5])).toEqual(['', '', '€', '']);
  });

  it('gives up on bytes that are no character', () => {
    expect(write([6, 6, 6, 6]).join('')).toBe('\uFFFD'.repeat(4));
    expect(write([1])).toEqual(['', '\uFFFD']);
  });
});
