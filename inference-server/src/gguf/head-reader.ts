import type { FileHandle } from 'node:fs/promises';
import { ModelFileError } from './model-file-error.ts';

/** Bounds that no real model comes near; a damaged head could otherwise ask for any amount of memory. */
const HEAD_BYTES_MAX = 512 * 1024 * 1024;
const COUNT_MAX = 10_000_000;
const STRING_BYTES_MAX = 64 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/** Reads a file from its start, a chunk at a time, never past its end. */
export class HeadReader {
  readonly #handle: FileHandle;
  readonly #fileBytes: number;
  #chunk: Buffer = Buffer.alloc(0);
  #chunkStart = 0;
  position = 0;

  constructor(handle: FileHandle, fileBytes: number) {
    this.#handle = handle;
    this.#fileBytes = fileBytes;
  }

  async take(bytes: number): Promise<Buffer> {
    const end = this.position + bytes;
    if (end > this.#fileBytes) throw new ModelFileError('it is cut short within its head.');
    if (end > HEAD_BYTES_MAX) throw new ModelFileError('its metadata are damaged.');
    if (this.position < this.#chunkStart || end > this.#chunkStart + this.#chunk.length) {
      const size = Math.min(Math.max(bytes, CHUNK_BYTES), this.#fileBytes - this.position);
      const { buffer } = await this.#handle.read(Buffer.alloc(size), 0, size, this.position);
      this.#chunk = buffer;
      this.#chunkStart = this.position;
    }
    const from = this.position - this.#chunkStart;
    this.position = end;
    return this.#chunk.subarray(from, from + bytes);
  }

  async skip(bytes: number): Promise<void> {
    this.position += bytes;
    if (this.position > this.#fileBytes) throw new ModelFileError('it is cut short within its head.');
  }

  async u32(): Promise<number> {
    return (await this.take(4)).readUInt32LE();
  }

  async u64(): Promise<number> {
    return Number((await this.take(8)).readBigUInt64LE());
  }

  async count(what: string): Promise<number> {
    const count = await this.u64();
    if (count > COUNT_MAX) throw new ModelFileError(`it claims ${count} ${what}; its head is damaged.`);
    return count;
  }

  async string(): Promise<string> {
    const bytes = await this.u64();
    if (bytes > STRING_BYTES_MAX) throw new ModelFileError('its metadata are damaged.');
    return (await this.take(bytes)).toString('utf8');
  }
}
