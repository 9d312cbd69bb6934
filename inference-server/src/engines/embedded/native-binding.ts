import type { Llama, LlamaContext, LlamaGrammarEvaluationState, LlamaModel } from 'node-llama-cpp';

/** One token and, when asked for, what it was drawn from: pairs of token and logit, and their total weight. */
export type SampledDetail = readonly [
  token: number,
  probabilities: undefined,
  confidence: undefined,
  logits: readonly number[] | undefined,
  totalWeight: number | undefined,
];

/** Which logits a sample shall tell. */
type LogitFilter = readonly [
  tokens: readonly number[],
  includeMax: boolean,
  includeMin: boolean,
  includeSelected: boolean,
  includeTop: number,
];

/** A chain of samplers of one answer, with its random state and grammar. */
export interface NativeSampler {
  applyConfig(config: {
    readonly temperature: number;
    readonly topP: number;
    readonly topK: number;
    readonly seed: number;
    readonly grammarEvaluationState?: unknown;
  }): void;
  dispose(): void;
}

/** What node-llama-cpp's own context class calls in its addon, as far as it is used here. */
export interface NativeContext {
  initBatch(tokens: number): void;
  addToBatch(
    sequenceId: number,
    position: number,
    tokens: Uint32Array,
    logitIndexes: Uint32Array,
  ): Uint32Array;
  decodeBatch(): Promise<void>;
  sampleToken(logitIndex: number, sampler: NativeSampler): Promise<number>;
  sampleToken(
    logitIndex: number,
    sampler: NativeSampler,
    probabilities: boolean,
    confidence: boolean,
    logits: LogitFilter,
    totalWeight: boolean,
  ): Promise<SampledDetail>;
  /** Forgets positions from `start` to before `end`; false when this kind of model cannot. */
  removeTokenCellsFromSequence(sequenceId: number, start: number, end: number): boolean;
  /** Forgets everything that a sequence knows. */
  disposeSequence(sequenceId: number): void;
  copySequenceStateFromOtherSequence(targetId: number, sourceId: number): Promise<number>;
}

/** The addon below node-llama-cpp's classes. */
export interface NativeBinding {
  readonly context: NativeContext;
  createSampler(): NativeSampler;
  /** The addon's object of a grammar state. */
  readGrammarState(state: LlamaGrammarEvaluationState): unknown;
}

const METHODS = [
  'initBatch',
  'addToBatch',
  'decodeBatch',
  'sampleToken',
  'removeTokenCellsFromSequence',
  'disposeSequence',
  'copySequenceStateFromOtherSequence',
] as const;

/**
 * Opens the addon below node-llama-cpp 3.22.1. Its public generator takes locks, closures and several turns
 * of the event loop for every token of every sequence, and one grammar without a way on ends the process;
 * a decode loop of our own over the same few calls needs neither. These members are private to the library,
 * so their presence is checked here, when a model is opened: an upgrade that moves them is refused in words.
 *
 * @throws Error when a member is not where it was.
 */
export function openNativeBinding(llama: Llama, model: LlamaModel, context: LlamaContext): NativeBinding {
  const native = readMember(context, '_ctx');
  if (!isNativeContext(native)) throw moved('the context');
  const Sampler = readMember(readMember(llama, '_bindings'), 'AddonSampler');
  const nativeModel = readMember(model, '_model');
  if (!isSamplerClass(Sampler) || nativeModel === undefined) throw moved('the sampler');
  return {
    context: native,
    createSampler: () => new Sampler(nativeModel),
    readGrammarState: (state) => readMember(state, '_state'),
  };
}

function readMember(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}

function isNativeContext(value: unknown): value is NativeContext {
  return METHODS.every((name) => typeof readMember(value, name) === 'function');
}

function isSamplerClass(value: unknown): value is new (model: unknown) => NativeSampler {
  return typeof value === 'function';
}

function moved(what: string): Error {
  return new Error(`node-llama-cpp has moved ${what}; see native-binding.ts.`);
}
