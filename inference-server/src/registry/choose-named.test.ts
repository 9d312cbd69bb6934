import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseNamed } from './find-model-file.ts';

let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'named-models-'));
  await mkdir(at('models', 'deep'), { recursive: true });
  for (const file of ['models/own.gguf', 'models/deep/hidden.gguf', 'elsewhere.gguf', 'started-with.gguf'])
    await writeFile(at(file), 'GGUF');
});
afterAll(() => rm(root, { recursive: true, force: true }));

const choose = (asked: string) =>
  chooseNamed(asked, [at('models')], [{ name: 'started-with', file: at('started-with.gguf') }]);

describe('a model that is named over the network', () => {
  it.each([
    ['its name', () => 'own', 'own'],
    ['its file name', () => 'own.gguf', 'own'],
    ['its whole path in the folder', () => at('models', 'own.gguf'), 'own'],
    ['a name that the registry knows from the command line', () => 'started-with', 'started-with'],
  ])('is found by %s', async (_, asked, name) => {
    expect(await choose(asked())).toMatchObject({ kind: 'file', file: { name } });
  });

  it.each([
    ['a path out of the folder', () => '../elsewhere'],
    ['a whole path', () => at('elsewhere.gguf')],
    ['a folder in the folder', () => 'deep/hidden'],
    ['a way around', () => 'deep/../../elsewhere.gguf'],
    ['a file without a model', () => '/etc/passwd'],
    ['nothing there', () => 'nobody'],
  ])('is not looked for by %s, and the answer is the same', async (_, asked) => {
    const choice = await choose(asked());
    expect(choice.kind).toBe('missing');
    expect(choice.reason).toBe(
      `There is no model ${JSON.stringify(asked())} in the registry or in ${at('models')}.`,
    );
  });
});
