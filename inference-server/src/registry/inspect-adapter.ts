import { open } from 'node:fs/promises';
import { ModelFileError } from '../gguf/model-file-error.ts';
import { type GgufHead, readGgufHead } from '../gguf/read-head.ts';

/** @throws ModelFileError for a file that cannot be read. */
async function readHeadOf(path: string): Promise<GgufHead> {
  const handle = await open(path).catch((cause: unknown) => {
    throw new ModelFileError(`it cannot be opened (${cause instanceof Error ? cause.message : cause}).`);
  });
  try {
    return await readGgufHead(handle);
  } finally {
    await handle.close();
  }
}

const read = ({ entries }: GgufHead, name: string) => entries.find(({ key }) => key === name)?.value;

/** Whether a head is that of an adapter: it has no weights of its own to write with. */
export function isAdapterHead(head: Pick<GgufHead, 'entries'>): boolean {
  return head.entries.some(({ key, value }) => key === 'general.type' && value === 'adapter');
}

/** Whether a file is an adapter; false for one that cannot be read. */
export async function isAdapterFile(path: string): Promise<boolean> {
  return readHeadOf(path).then(isAdapterHead, () => false);
}

/**
 * Checks that a file is a LoRA adapter for a base: of its architecture, and every pair of matrices fits the one
 * that it changes. llama.cpp ends the process over some that do not.
 *
 * @throws ModelFileError saying what is wrong.
 */
export async function inspectAdapter(adapterPath: string, basePath: string): Promise<void> {
  const adapter = await readHeadOf(adapterPath);
  if (!isAdapterHead(adapter) || read(adapter, 'adapter.type') !== 'lora') {
    throw new ModelFileError('it is not a LoRA adapter (its head says neither "adapter" nor "lora").');
  }
  const base = await readHeadOf(basePath);
  const [made, needed] = [read(adapter, 'general.architecture'), read(base, 'general.architecture')];
  if (made !== needed) throw new ModelFileError(`it is for models of ${made}; its base is of ${needed}.`);
  for (const { name } of adapter.tensors) assertFits(adapter, base, name);
}

function assertFits(adapter: GgufHead, base: GgufHead, name: string): void {
  const target = /^(.+)\.lora_[ab]$/.exec(name)?.[1];
  const shapeOf = (head: GgufHead, tensor: string) => head.tensors.find((one) => one.name === tensor)?.shape;
  const whole = target === undefined ? undefined : shapeOf(base, target);
  if (whole === undefined) throw new ModelFileError(`its base has no tensor for ${name}.`);
  const [a, b] = [shapeOf(adapter, `${target}.lora_a`), shapeOf(adapter, `${target}.lora_b`)];
  if (a === undefined || b === undefined) throw new ModelFileError(`${name} lacks its other half.`);
  // Embeddings are stored the other way round: their rows are looked up by token.
  const isLookedUp = target === 'token_embd.weight';
  const [first, last] = isLookedUp ? [a[1], b[1]] : [a[0], b[1]];
  const [columns, rows] = isLookedUp ? [whole[1], whole[0]] : [whole[0], whole[1]];
  const rankFits = isLookedUp ? a[0] === b[0] : a[1] === b[0];
  if (first === columns && last === rows && rankFits) return;
  throw new ModelFileError(`${target} has the shape ${whole.join(' x ')} in its base, another one in it.`);
}
