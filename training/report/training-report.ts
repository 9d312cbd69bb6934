import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { shapeSchema } from '../run/sizes.ts';

export const sourceSchema = z.object({
  torch: z.string(),
  seed: z.number(),
  threads: z.number(),
  pairs: z.number(),
  corpusTokens: z.number(),
  pairsTooLong: z.number(),
  corpusSha256: z.string(),
  /** The run whose weights it began with, by what `training.json` says of it; null for random weights. */
  begunFrom: z
    .object({ minutes: z.number(), tokens: z.number(), corpusSha256: z.string().nullable() })
    .nullable()
    .default(null),
});

/** What a training is fed with, and by what. */
export type TrainingSource = z.infer<typeof sourceSchema>;

const reportSchema = z.object({
  name: z.string(),
  parameters: z.number(),
  shape: shapeSchema,
  steps: z.number(),
  /** Seen in training, padding included. */
  tokens: z.number(),
  minutes: z.number(),
  /** Nats a token; null before the first measurement. */
  trainLoss: z.number().nullable(),
  validLoss: z.number().nullable(),
  device: z.string().nullable(),
  source: sourceSchema.nullable(),
  files: z.array(z.object({ file: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** `training.json`: how a model came to be. */
export type TrainingReport = z.infer<typeof reportSchema>;

/** @throws when the file is missing or of another form. */
export function readTrainingReport(path: string): TrainingReport {
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return reportSchema.parse(read);
}
