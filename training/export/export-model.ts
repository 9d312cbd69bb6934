import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { QUANTISATIONS, quantiseFile } from '../../inference-server/src/gguf/quantise-file.ts';
import { writeGguf } from '../../inference-server/src/gguf/write-gguf.ts';
import { MachineError } from '../run/find-python.ts';
import { nameOfShape } from '../run/sizes.ts';
import { readTokenizerFile } from '../tokenizer/tokenizer-file.ts';
import { PHRASE_FILE, readPhraseFile } from '../vocabulary/phrase-file.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import { describeModel } from './model-metadata.ts';
import { listModelTensors } from './model-tensors.ts';
import { readWeights, type TrainedWeights } from './read-weights.ts';

interface ModelFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ExportedModel {
  readonly name: string;
  readonly about: TrainedWeights['about'];
  readonly parameters: number;
  readonly files: readonly ModelFile[];
}

/**
 * Writes the newest weights of a training, which may still be going on, as GGUF files: 32-bit floats, 16-bit
 * floats, Q8_0 and Q4_0.
 *
 * @param run the folder of the training, or its `checkpoint` folder.
 * @throws MachineError when there are no weights yet.
 */
export async function exportModel(run: string, out: string): Promise<ExportedModel> {
  const folder = basename(run) === 'checkpoint' ? join(run, '..') : run;
  const weightsPath = join(folder, 'checkpoint', 'weights.safetensors');
  if (!existsSync(weightsPath)) throw new MachineError(`There is no checkpoint in ${folder} to export.`);
  const weights = readWeights(weightsPath);
  const tokenizer = readTokenizerFile(join(folder, 'tokenizer.json'));
  const name = `chef-${nameOfShape(weights.about.shape)}`;
  mkdirSync(out, { recursive: true });
  const source = join(out, `${name}-f32.gguf`);
  const metadata = describeModel(
    name,
    weights.about.shape,
    tokenizer,
    readPhraseFile(join(folder, PHRASE_FILE)),
  );
  writeWholeFile(source, writeGguf(metadata, listModelTensors(weights)));
  const targets = QUANTISATIONS.map((to) => ({ to, path: join(out, `${name}-${to}.gguf`) }));
  for (const { to, path } of targets) {
    rmSync(path, { force: true });
    await quantiseFile(source, path, to);
  }
  const parameters = [...weights.tensors.values()].reduce((sum, { data }) => sum + data.length, 0);
  const files = [source, ...targets.map(({ path }) => path)].map(describeFile);
  return { name, about: weights.about, parameters, files };
}

function describeFile(path: string): ModelFile {
  const bytes = readFileSync(path);
  return {
    file: basename(path),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
