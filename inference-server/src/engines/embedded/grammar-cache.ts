import { type Llama, LlamaGrammar, LlamaGrammarEvaluationState, type LlamaModel } from 'node-llama-cpp';
import { assertSafeGrammar } from '../../decoding/gbnf/assert-safe-grammar.ts';
import { writeJsonGrammar } from '../../decoding/gbnf/write-json-grammar.ts';
import { Failure } from '../../failure.ts';
import type { Constraint } from '../engine.ts';

/** Compiled grammars kept; a request's foods differ, the constraint sets behind them repeat. */
const KEPT_MAX = 64;

/** Compiles what a request's text must look like, remembering the latest. */
export class GrammarCache {
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #compiled = new Map<string, LlamaGrammar>();

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
    const grammar = this.#compiled.get(text) ?? this.#compile(text);
    this.#compiled.delete(text);
    this.#compiled.set(text, grammar);
    if (this.#compiled.size > KEPT_MAX) {
      for (const oldest of this.#compiled.keys()) {
        this.#compiled.delete(oldest);
        break;
      }
    }
    return new LlamaGrammarEvaluationState({ model: this.#model, grammar });
  }

  #compile(text: string): LlamaGrammar {
    assertSafeGrammar(text);
    try {
      return new LlamaGrammar(this.#llama, { grammar: text });
    } catch (cause) {
      throw new Failure(
        'invalid_grammar',
        'The grammar is not GBNF, has no rule "root" or is left-recursive.',
        {
          param: 'grammar',
          cause,
        },
      );
    }
  }
}
