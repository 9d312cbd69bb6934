import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportedModel } from '../export/export-model.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import { drawLossCurve } from './draw-loss-curve.ts';
import { type LogEntry, readLog } from './read-log.ts';
import {
  readTrainingReport,
  sourceSchema,
  type TrainingReport,
  type TrainingSource,
} from './training-report.ts';

/** Keeps beside a training what it is fed with. */
export function writeSource(run: string, source: TrainingSource): void {
  writeWholeFile(join(run, 'source.json'), `${JSON.stringify(source, null, 2)}\n`);
}

/** What is to be told of a run that another one begins with. @throws when its `training.json` is missing. */
export function readBeginning(run: string): TrainingSource['begunFrom'] {
  const { minutes, tokens, source } = readTrainingReport(join(run, 'training.json'));
  return { minutes, tokens, corpusSha256: source?.corpusSha256 ?? null };
}

/** Writes `loss.svg` and `training.json` for a model that was exported from `run`, into `out`. */
export function writeReport(run: string, out: string, model: ExportedModel): void {
  const entries = readLog(join(run, 'log.jsonl'));
  const { shape, step, tokens, seconds } = model.about;
  const report: TrainingReport = {
    name: model.name,
    parameters: model.parameters,
    shape,
    steps: step,
    tokens,
    minutes: Math.round(seconds / 6) / 10,
    ...lastLosses(entries, seconds),
    device: entries.find((entry) => entry.event === 'start')?.device ?? null,
    source: readSource(run),
    files: [...model.files],
  };
  writeWholeFile(join(out, 'training.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeWholeFile(join(out, 'loss.svg'), drawLossCurve(`Training of ${model.name}`, entries));
}

function readSource(run: string): TrainingSource | null {
  const path = join(run, 'source.json');
  if (!existsSync(path)) return null;
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return sourceSchema.parse(read);
}

/** Losses up to a checkpoint, in nats a token to four digits behind the point; null before the first measurement. */
function lastLosses(
  entries: readonly LogEntry[],
  seconds: number,
): Pick<TrainingReport, 'trainLoss' | 'validLoss'> {
  // The checkpoint tells its time in whole seconds.
  const before = entries.filter((entry) => entry.seconds <= seconds + 1);
  const train = before.findLast((entry) => entry.event === 'step')?.loss ?? null;
  const valid = before.findLast((entry) => entry.event === 'valid')?.average_loss ?? null;
  const round = (loss: number | null) => (loss === null ? null : Math.round(loss * 1e4) / 1e4);
  return { trainLoss: round(train), validLoss: round(valid) };
}
