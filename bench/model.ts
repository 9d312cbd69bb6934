/**
 * `npm run bench:model -- [--model FILE] [--fridges 500] [--people 4] [--corpus DIR] [--json FILE] [--show N]`: what a
 * recipe model of ours writes for fridges that it has never seen, beside the composer on the same fridges.
 */
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readServerConfig } from '../inference-server/src/config.ts';
import { loadEmbeddedEngine } from '../inference-server/src/engines/embedded/load-embedded-engine.ts';
import { createLogger } from '../inference-server/src/telemetry/logger.ts';
import { readCorpusLines } from './model/corpus-lines.ts';
import { countReasons, summarise } from './model/summarise.ts';
import { drawTestFridges } from './model/test-fridges.ts';
import { type WrittenDraft, writeByComposer, writeByEngine } from './model/write-recipes.ts';
import { renderTable } from './table.ts';

const { values } = parseArgs({
  options: {
    model: {
      type: 'string',
      default: path.join(import.meta.dirname, '../inference-server/models/chef-mini.gguf'),
    },
    fridges: { type: 'string', default: '500' },
    people: { type: 'string', default: '4' },
    corpus: { type: 'string', default: '.data/training/corpus' },
    json: { type: 'string' },
    show: { type: 'string', default: '2' },
  },
});

const config = readServerConfig({
  ...process.env,
  INFERENCE_SEQUENCES: values.people,
  INFERENCE_CONTEXT_TOKENS: '1024',
  INFERENCE_LOG_LEVEL: 'error',
});
const info = statSync(values.model);
const file = {
  name: path.basename(values.model, '.gguf'),
  path: path.resolve(values.model),
  bytes: info.size,
  modifiedAt: info.mtime,
};
const engine = await loadEmbeddedEngine(file, config.runtime, createLogger('error'));
const fridges = drawTestFridges(Number(values.fridges));
const corpus = await readCorpusLines(values.corpus);
await writeByEngine(engine, fridges.slice(0, 4), Number(values.people));
const model = await writeByEngine(engine, fridges, Number(values.people));
const composer = writeByComposer(fridges);
await engine.close();

const figures = { [file.name]: summarise(model, corpus), composer: summarise(composer, corpus) };
const [ours, theirs] = Object.values(figures);
const rows = Object.keys(ours ?? {}).map((figure) => ({
  figure,
  [file.name]: String(ours?.[figure] ?? ''),
  composer: String(theirs?.[figure] ?? ''),
}));
console.log(`${fridges.length} fridges that no training has seen, ${values.people} people at a time\n`);
console.log(renderTable(rows));
console.log('\nCorrections:');
for (const [reason, times] of countReasons(model.map(({ corrections }) => corrections)).slice(0, 20))
  console.log(`  ${times} × ${reason}`);
console.log('\nLines that were led elsewhere before they were whole:');
for (const [reason, times] of countReasons(model.map(({ held }) => held)))
  console.log(`  ${times} × ${reason}`);
for (const one of model.slice(0, Number(values.show))) show(one);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);

function show({ fridge, draft }: WrittenDraft): void {
  console.log(`\n${fridge.request.ingredients.join(', ')}`);
  if (draft === null) return;
  console.log(`${draft.title} (${draft.prepMinutes} + ${draft.cookMinutes} min, for ${draft.servings})`);
  for (const { quantity, unit, food, preparation } of draft.ingredients)
    console.log(
      `- ${[quantity, unit, food].filter((part) => part !== null).join(' ')}${preparation === null ? '' : `, ${preparation}`}`,
    );
  for (const [index, step] of draft.steps.entries()) console.log(`${index + 1}. ${step.text}`);
}
