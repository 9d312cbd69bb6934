import { gunzipSync } from 'node:zlib';
import { readZip } from './read-zip.ts';

/** A text out of a file, with the name that it has there. */
export interface RecipeFileText {
  readonly name: string;
  readonly text: string;
}

/** Files of an archive that are looked at. */
const ENTRIES_MAX = 1000;
/** What all files of an archive may unpack to together, bytes: exports carry photographs in their JSON. */
const UNPACKED_BYTES_MAX = 100_000_000;
/** Tandoor puts an archive for each recipe into one. */
const DEPTH_MAX = 3;
const OF_RECIPES = /\.(?:json|jsonld|paprikarecipe|paprikarecipes|zip|gz|cook|html?|txt|md)$/i;
/** Files of an archive that tell of the archive. */
const NOT_A_RECIPE = /(?:^|\/)(?:__MACOSX|database\.json|manifest\.json|\.)/i;

interface Budget {
  bytes: number;
  entries: number;
}

/**
 * The texts of a recipe file, one by one: the file itself, or what it packs (gzip, zip, archives in archives). Throws
 * `RangeError` or an error of zlib when it is broken or unpacks to too much.
 */
export function unpackRecipeFile(name: string, bytes: Buffer): Generator<RecipeFileText, void> {
  return unpack(name, bytes, { bytes: UNPACKED_BYTES_MAX, entries: ENTRIES_MAX }, 0);
}

function* unpack(
  name: string,
  bytes: Buffer,
  budget: Budget,
  depth: number,
): Generator<RecipeFileText, void> {
  if (depth > DEPTH_MAX) throw new RangeError('archives in archives without end');
  if (bytes.length >= 2 && bytes.readUInt16BE(0) === 0x1f8b) {
    const inner = gunzipSync(bytes, { maxOutputLength: Math.max(1, budget.bytes) });
    budget.bytes -= inner.length;
    yield* unpack(name.replace(/\.gz$/i, ''), inner, budget, depth + 1);
    return;
  }
  const isZip = bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50;
  if (isZip) yield* unpackZip(bytes, budget, depth);
  else yield { name, text: new TextDecoder().decode(bytes) };
}

function* unpackZip(bytes: Buffer, budget: Budget, depth: number): Generator<RecipeFileText, void> {
  for (const entry of readZip(bytes, ENTRIES_MAX)) {
    budget.entries -= 1;
    if (budget.entries < 0 || !OF_RECIPES.test(entry.name) || NOT_A_RECIPE.test(entry.name)) continue;
    const inner = entry.unpack(budget.bytes);
    budget.bytes -= inner.length;
    yield* unpack(entry.name, inner, budget, depth + 1);
  }
}
