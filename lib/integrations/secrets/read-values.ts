import { z } from 'zod';
import { SecretSourceError } from './secret-source.ts';

const valuesSchema = z.record(z.string(), z.string());

/** Secrets by name, out of what a source keeps. @throws SecretSourceError `malformed` for anything but texts */
export function readValues(source: string, kept: unknown): Readonly<Record<string, string>> {
  const parsed = valuesSchema.safeParse(kept);
  if (parsed.success) return parsed.data;
  throw new SecretSourceError('malformed', `what ${source} keeps is not an object of texts`);
}
