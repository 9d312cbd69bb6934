import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { processWide } from '../config/process-wide.ts';

const SECONDS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10, 30];

function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    httpRequestSeconds: new Histogram({
      name: 'chef_http_request_seconds',
      help: 'Time from the request to the last byte of the answer’s head',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    generationsTotal: new Counter({
      name: 'chef_generations_total',
      help: 'Finished generations by who wrote them and how they ended',
      labelNames: ['source', 'outcome'],
      registers,
    }),
    generationsRunning: new Gauge({
      name: 'chef_generations_running',
      help: 'Generations that this process is writing now',
      registers,
    }),
    generationFirstLineSeconds: new Histogram({
      name: 'chef_generation_first_line_seconds',
      help: 'Time from the accepted request to its first checked line',
      labelNames: ['source'],
      buckets: SECONDS,
      registers,
    }),
    generationSeconds: new Histogram({
      name: 'chef_generation_seconds',
      help: 'Time from the accepted request to the whole recipe',
      labelNames: ['source'],
      buckets: SECONDS,
      registers,
    }),
    fallbacksTotal: new Counter({
      name: 'chef_generation_fallbacks_total',
      help: 'Attempts that another writer had to take over, by reason',
      labelNames: ['reason'],
      registers,
    }),
    gateRejectionsTotal: new Counter({
      name: 'chef_gate_rejections_total',
      help: 'Lines that the gate stopped before they left the server, by finding',
      labelNames: ['code'],
      registers,
    }),
    rateLimitedTotal: new Counter({
      name: 'chef_rate_limited_total',
      help: 'Requests refused by a rate limit or a quota',
      labelNames: ['policy'],
      registers,
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

/** The metrics of this process. */
export function metrics(): Metrics {
  return processWide('metrics', createMetrics);
}
