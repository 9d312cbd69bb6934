import { type Llama, LlamaGrammar, LlamaGrammarEvaluationState, type LlamaModel } from 'node-llama-cpp';
import { findMissingRule } from '../../decoding/gbnf/find-missing-rule.ts';
import { writeJsonGrammar } from '../../decoding/gbnf/write-json-grammar.ts';
import { Failure } from '../../failure.ts';
import type { Constraint } from '../engine.ts';

/** Compiled grammars kept; a request's foods differ, the constraint sets behind them repeat. */
const KEPT_MAX = 64;
/** From this size on, characters, copying a state that is at its start is quicker than reading the grammar again (1 ms to 5). */
const COPIED_FROM = 65_536;

interface Compiled {
  readonly grammar: LlamaGrammar;
  /** A state at its start, to copy; made when a large grammar is used for the second time. */
  start: LlamaGrammarEvaluationState | null;
}

/** Compiles what a request's text must look like, remembering the latest. */
export class GrammarCache {
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #compiled = new Map<string, Compiled>();

  constructor(llama: Llama, model: LlamaModel) {
    this.#llama = llama;
    this.#model = model;
  }

  /**
   * The state that holds one generation to the constraint; null when anything goes.
   *
   * @throws Failure `invalid_grammar`.
   */
  start(constraint: Constraint): LlamaGrammarEvaluationState | null {
    const text =
      constraint.grammar ?? (constraint.schema === null ? null : writeJsonGrammar(constraint.schema));
    if (text === null) return null;
    const known = this.#compiled.get(text) ?? null;
    const compiled = known ?? { grammar: this.#compile(text), start: null };
    this.#compiled.delete(text);
    this.#compiled.set(text, compiled);
    if (this.#compiled.size > KEPT_MAX) {
      for (const oldest of this.#compiled.keys()) {
        this.#compiled.delete(oldest);
        break;
      }
    }
    if (known === null || text.length < COPIED_FROM) return this.#open(compiled);
    compiled.start ??= this.#open(compiled);
    return new LlamaGrammarEvaluationState(compiled.start);
  }

  #open({ grammar }: Compiled): LlamaGrammarEvaluationState {
    return new LlamaGrammarEvaluationState({ model: this.#model, grammar });
  }

  #compile(text: string): LlamaGrammar {
    try {
      return new LlamaGrammar(this.#llama, { grammar: text });
    } catch (cause) {
      const fault =
        findMissingRule(text) ?? 'is not GBNF, or a rule of it begins with itself (left recursion)';
      throw new Failure('invalid_grammar', `The grammar ${fault}.`, { param: 'grammar', cause });
    }
  }
}
