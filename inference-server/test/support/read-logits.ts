import { getLlama, type Token } from 'node-llama-cpp';

/** One token of a text and the logits of the whole vocabulary behind it. */
interface Position {
  readonly token: number;
  readonly logits: ReadonlyMap<number, number>;
}
export type Logits = readonly Position[];

/** Has llama.cpp itself read a model file and say what it expects behind every token of a text. */
export async function readLogits(modelPath: string, text: string): Promise<Logits> {
  const llama = await getLlama({ gpu: false, build: 'never', skipDownload: true, maxThreads: 1 });
  try {
    const model = await llama.loadModel({ modelPath });
    const context = await model.createContext({ contextSize: 512, threads: 1 });
    const sequence = context.getSequence();
    const tokens = model.tokenize(text);
    const next = { logits: true, options: { temperature: 0 } };
    const outputs = await sequence.controlledEvaluate(
      tokens.map((token): [Token, { generateNext: typeof next }] => [token, { generateNext: next }]),
    );
    return tokens.map((token, index) => ({ token, logits: outputs[index]?.next.logits ?? new Map() }));
  } finally {
    await llama.dispose();
  }
}

/** How far one model's expectations are from another's. */
export interface Divergence {
  /** Mean Kullback-Leibler divergence over positions, nats. */
  readonly kl: number;
  /** Share of positions at which both expect the same token most. */
  readonly sameTop: number;
}

/** @param reference logits of the model that the other was made from. */
export function compareLogits(reference: Logits, other: Logits): Divergence {
  let kl = 0;
  let same = 0;
  for (const [index, { logits }] of reference.entries()) {
    const [p, q] = [toLogProbabilities(logits), toLogProbabilities(other[index]?.logits ?? new Map())];
    for (const [token, logP] of p) kl += Math.exp(logP) * (logP - (q.get(token) ?? Number.NEGATIVE_INFINITY));
    if (topOf(p) === topOf(q)) same++;
  }
  return { kl: kl / reference.length, sameTop: same / reference.length };
}

/** How surprised a model is by the text that it read: the exponential of the mean surprise a token. */
export function measurePerplexity(positions: Logits): number {
  let surprise = 0;
  for (const [index, { logits }] of positions.slice(0, -1).entries()) {
    const next = positions[index + 1]?.token ?? -1;
    surprise -= toLogProbabilities(logits).get(next) ?? Number.NEGATIVE_INFINITY;
  }
  return Math.exp(surprise / (positions.length - 1));
}

function toLogProbabilities(logits: ReadonlyMap<number, number>): Map<number, number> {
  const highest = Math.max(...logits.values());
  const total = [...logits.values()].reduce((sum, logit) => sum + Math.exp(logit - highest), 0);
  const offset = highest + Math.log(total);
  return new Map([...logits].map(([token, logit]) => [token, logit - offset]));
}

function topOf(logProbabilities: ReadonlyMap<number, number>): number | undefined {
  return [...logProbabilities].sort(([, a], [, b]) => b - a)[0]?.[0];
}
