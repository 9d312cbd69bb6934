import { inflateRawSync } from 'node:zlib';

/** A file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacks the file; throws past `bytesMax` and for what is broken. */
  unpack(bytesMax: number): Buffer;
}

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
/** The end record has 22 bytes and a comment of at most this many. */
const COMMENT_MAX = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * Lists the files of a zip archive (APPNOTE.TXT 6.3.3; no encryption, no zip64, one disk), at most `entriesMax`. Throws
 * `RangeError` for what is no such archive.
 */
export function readZip(bytes: Buffer, entriesMax: number): ZipEntry[] {
  const end = findEnd(bytes);
  const count = Math.min(bytes.readUInt16LE(end + 10), entriesMax);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL_RECORD) throw new RangeError('the list of files is broken');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push(readEntry(bytes, at, bytes.toString('utf8', at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - COMMENT_MAX; at -= 1) {
    if (bytes.readUInt32LE(at) === END_RECORD) return at;
  }
  throw new RangeError('no end of the archive');
}

function readEntry(bytes: Buffer, central: number, name: string): ZipEntry {
  const method = bytes.readUInt16LE(central + 10);
  const packed = bytes.readUInt32LE(central + 20);
  const local = bytes.readUInt32LE(central + 42);
  return {
    name,
    unpack(bytesMax) {
      if (bytes.readUInt32LE(local) !== LOCAL_RECORD) throw new RangeError('a file is broken');
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const data = bytes.subarray(from, from + packed);
      if (method === DEFLATED) return inflateRawSync(data, { maxOutputLength: Math.max(1, bytesMax) });
      if (method !== STORED || data.length > bytesMax)
        throw new RangeError('a file is packed in another way');
      return data;
    },
  };
}
