import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ExportedModel } from '../export/export-model.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import { drawLossCurve } from './draw-loss-curve.ts';
import { type LogEntry, readLog } from './read-log.ts';

const sourceSchema = z.object({
  torch: z.string(),
  seed: z.number(),
  threads: z.number(),
  pairs: z.number(),
  corpusTokens: z.number(),
  pairsTooLong: z.number(),
  corpusSha256: z.string(),
});

/** What a training is fed with, and by what. */
export type TrainingSource = z.infer<typeof sourceSchema>;

/** Keeps beside a training what it is fed with. */
export function writeSource(run: string, source: TrainingSource): void {
  writeWholeFile(join(run, 'source.json'), `${JSON.stringify(source, null, 2)}\n`);
}

/** Writes `loss.svg` and `training.json` for a model that was exported from `run`, into `out`. */
export function writeReport(run: string, out: string, model: ExportedModel): void {
  const entries = readLog(join(run, 'log.jsonl'));
  const sourcePath = join(run, 'source.json');
  const source = existsSync(sourcePath)
    ? sourceSchema.parse(JSON.parse(readFileSync(sourcePath, 'utf8')))
    : null;
  const { shape, step, tokens, seconds } = model.about;
  const report = {
    name: model.name,
    parameters: model.parameters,
    shape,
    steps: step,
    tokens,
    minutes: Math.round(seconds / 6) / 10,
    ...lastLosses(entries),
    device: entries.find((entry) => entry.event === 'start')?.device ?? null,
    source,
    files: model.files,
  };
  writeWholeFile(join(out, 'training.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeWholeFile(join(out, 'loss.svg'), drawLossCurve(`Training of ${model.name}`, entries));
}

/** Losses in nats a token, to four digits behind the point; null before the first measurement. */
function lastLosses(entries: readonly LogEntry[]): { trainLoss: number | null; validLoss: number | null } {
  const train = entries.findLast((entry) => entry.event === 'step')?.loss ?? null;
  const valid = entries.findLast((entry) => entry.event === 'valid')?.average_loss ?? null;
  const round = (loss: number | null) => (loss === null ? null : Math.round(loss * 1e4) / 1e4);
  return { trainLoss: round(train), validLoss: round(valid) };
}
