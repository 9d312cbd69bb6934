import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAdapterFile } from './inspect-adapter.ts';

/** A model file that could be loaded. */
export interface ModelFile {
  /** The name it is served by: the file's name without `.gguf`. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly modifiedAt: Date;
}

export type ModelChoice =
  | { readonly kind: 'file'; readonly file: ModelFile; readonly reason: string }
  | { readonly kind: 'composer'; readonly reason: string }
  /** A model was asked for by name and is not there. */
  | { readonly kind: 'missing'; readonly reason: string };

/** GGUF files in a folder, newest first. A folder that is not there has none. */
export async function listModelFiles(folder: string): Promise<readonly ModelFile[]> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names.filter((name) => name.endsWith('.gguf')).map((name) => findFile(path.join(folder, name))),
  );
  return files
    .filter((file) => file !== null)
    .sort((a, b) => b.modifiedAt.getTime() - a.modifiedAt.getTime() || a.name.localeCompare(b.name, 'en'));
}

/**
 * Chooses what to serve by default: the model that was asked for (a path, a file name or a name), else the registry's
 * champion, else the newest file of the first folder that has one (what somebody has laid there goes before what comes with
 * the program), else the composer.
 */
export async function chooseModel(
  asked: string | null,
  folders: readonly string[],
  champion: string | null = null,
): Promise<ModelChoice> {
  if (asked === 'composer') return { kind: 'composer', reason: 'The composer was asked for.' };
  if (asked !== null) return chooseAsked(asked, folders);
  const registered = champion === null ? null : await chooseAsked(champion, folders);
  if (registered?.kind === 'file') return { ...registered, reason: 'The champion of the registry.' };
  for (const folder of folders) {
    for (const file of await listModelFiles(folder)) {
      // An adapter writes nothing without its base.
      if (await isAdapterFile(file.path)) continue;
      return { kind: 'file', file, reason: `The newest model file in ${folder}.` };
    }
  }
  return {
    kind: 'composer',
    reason: `There is no model file in ${folders[0] ?? 'the models folder'}, so the composer writes the recipes.`,
  };
}

/**
 * The file of a model that somebody names over the network: one of the registry, or one that lies in a models folder.
 * A path to anywhere else is not looked at, and the answer does not tell whether there is anything.
 *
 * @param registered what the registry knows; the command line may have put files from elsewhere there.
 */
export async function chooseNamed(
  asked: string,
  folders: readonly string[],
  registered: readonly { readonly name: string; readonly file: string }[],
): Promise<ModelChoice> {
  const fileName = asked.endsWith('.gguf') ? asked : `${asked}.gguf`;
  const inFolders = folders
    .map((folder) => [path.resolve(folder), path.resolve(folder, fileName)] as const)
    .filter(([folder, file]) => path.dirname(file) === folder)
    .map(([, file]) => file);
  const known = registered
    .filter(({ name, file }) => name === asked || file === asked)
    .map(({ file }) => file);
  for (const candidate of [...inFolders, ...known]) {
    const file = await findFile(candidate);
    if (file !== null) return { kind: 'file', file, reason: 'The model that was asked for.' };
  }
  const reason = `There is no model ${JSON.stringify(asked)} in the registry or in ${folders.join(' or ')}.`;
  return { kind: 'missing', reason };
}

async function chooseAsked(asked: string, folders: readonly string[]): Promise<ModelChoice> {
  const fileName = asked.endsWith('.gguf') ? asked : `${asked}.gguf`;
  const candidates = [path.resolve(asked), ...folders.map((folder) => path.resolve(folder, fileName))];
  for (const candidate of candidates) {
    const file = await findFile(candidate);
    if (file !== null) return { kind: 'file', file, reason: 'The model that was asked for.' };
  }
  return {
    kind: 'missing',
    reason: `The model ${JSON.stringify(asked)} was asked for and is neither a file nor in ${folders.join(' or ')}; the composer writes the recipes.`,
  };
}

async function findFile(file: string): Promise<ModelFile | null> {
  const info = await stat(file).catch(() => null);
  if (info === null || !info.isFile()) return null;
  return { name: path.basename(file, '.gguf'), path: file, bytes: info.size, modifiedAt: info.mtime };
}
