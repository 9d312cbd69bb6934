/**
 * `npm run bench:violations`: adversarial requests over HTTP, and how many answers contain what the request forbids,
 * judged by an oracle that shares nothing with the kitchen. Exits non-zero on a single one. With `--kitchen` the
 * requests go to the kitchen's composer and gate in this process.
 */
import { parseArgs } from 'node:util';
import { startBenchStack } from './stack.ts';
import { renderTable } from './table.ts';
import { findViolation } from './violation-oracle.ts';
import { createAttacks } from './violation-requests.ts';
import { inTheKitchen, overHttp } from './violation-targets.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    kitchen: { type: 'boolean', default: false },
    requests: { type: 'string', default: '10000' },
    concurrency: { type: 'string', default: '8' },
  },
});

const attacks = createAttacks(20_261_124);
const stack =
  values.kitchen || values.url ? { url: values.url ?? '', stop: async () => {} } : await startBenchStack();
const ask = values.kitchen ? inTheKitchen(attacks.pick) : overHttp(stack.url);
const total = Number(values.requests);
const counts = new Map<string, number>();
const violations: { rule: string; word: string; id: string }[] = [];

async function attack(serial: number): Promise<void> {
  const request = attacks.next(serial);
  const { allergies, diets, ingredients } = request;
  const { outcome, text } = await ask(request);
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  for (const line of text?.split('\n') ?? []) {
    const violation = findViolation(line, { allergies, diets });
    if (violation)
      violations.push({ ...violation, id: `${line} [${ingredients.join(', ')}] ${allergies} ${diets}` });
  }
}

try {
  let next = 0;
  const attacker = async () => {
    while (next < total) await attack(next++);
  };
  await Promise.all(Array.from({ length: Number(values.concurrency) }, attacker));
  console.log(
    renderTable(
      [...counts].map(([answer, requests]) => ({
        answer,
        requests,
        share: `${((requests / total) * 100).toFixed(1)} %`,
      })),
    ),
  );
  console.log(`\nviolations that reached a client: ${violations.length} in ${total}`);
  for (const violation of violations.slice(0, 40))
    console.log(`  ${violation.rule}: "${violation.word}" in ${violation.id}`);
  if (violations.length > 0) process.exitCode = 1;
} finally {
  await stack.stop();
}
