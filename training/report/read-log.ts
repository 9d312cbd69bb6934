import { readFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('start'), seconds: z.number(), parameters: z.number(), device: z.string() }),
  z.object({ event: z.literal('step'), seconds: z.number(), tokens: z.number(), loss: z.number() }),
  z.object({
    event: z.literal('valid'),
    seconds: z.number(),
    tokens: z.number(),
    loss: z.number(),
    average_loss: z.number(),
  }),
  z.object({ event: z.enum(['end', 'stop']), seconds: z.number(), tokens: z.number() }),
]);

/** One line of a training's log; losses are nats a token. */
export type LogEntry = z.infer<typeof schema>;

/** Reads the log of a training; a last line that is still being written is left out. */
export function readLog(path: string): LogEntry[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.slice(0, -1).map((line) => schema.parse(JSON.parse(line)));
}
