/**
 * GPT-2 writes each byte as one printable character: itself where it has one, else from U+0100 on
 * (Radford et al. 2019, encoder.py, `bytes_to_unicode`). Tokens are stored in these characters.
 */
export const BYTE_CHARACTERS: readonly string[] = (() => {
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => {
    const isPrintable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
    return String.fromCodePoint(isPrintable ? byte : next++);
  });
})();

const BYTE_OF = new Map(BYTE_CHARACTERS.map((character, byte) => [character, byte]));

/** A token's bytes from its stored characters. */
export function readByteCharacters(token: string): Buffer {
  return Buffer.from([...token].map((character) => BYTE_OF.get(character) ?? 0x3f));
}
