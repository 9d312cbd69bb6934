import type { GenerationEvent } from '@chef/contracts/generation-events';
import type { Problem } from '@chef/contracts/problem';
import type { Recipe, RecipeIngredient, RecipeStep } from '@chef/contracts/recipe';

type EventData<T extends GenerationEvent['type']> = Extract<GenerationEvent, { type: T }>['data'];

/** What a person sees of one generation while it is written. */
export interface GenerationState {
  readonly status: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  readonly meta: EventData<'meta'> | null;
  readonly head: EventData<'title'> | null;
  readonly ingredients: readonly RecipeIngredient[];
  readonly steps: readonly RecipeStep[];
  readonly recipe: Recipe | null;
  readonly source: EventData<'done'>['source'] | null;
  /** The connection broke and the reading goes on in a moment. */
  readonly isResuming: boolean;
  /** The server's problem, or `offline` when it could not be reached. */
  readonly problem: Problem | 'offline' | null;
}

export const IDLE: GenerationState = {
  status: 'idle',
  meta: null,
  head: null,
  ingredients: [],
  steps: [],
  recipe: null,
  source: null,
  isResuming: false,
  problem: null,
};

export type GenerationAction =
  | { readonly type: 'start' }
  | { readonly type: 'stop' }
  | { readonly type: 'resume' }
  | { readonly type: 'fail'; readonly problem: Problem | 'offline' }
  | { readonly type: 'event'; readonly event: GenerationEvent };

/** Applies what happened. A second `meta` means that another author took over: earlier lines go. */
export function reduceGeneration(state: GenerationState, action: GenerationAction): GenerationState {
  switch (action.type) {
    case 'start':
      return { ...IDLE, status: 'running' };
    case 'stop':
      return { ...state, status: 'stopped', isResuming: false };
    case 'resume':
      return { ...state, isResuming: true };
    case 'fail':
      return { ...state, status: 'failed', isResuming: false, problem: action.problem };
    case 'event':
      return state.status === 'running' ? applyEvent({ ...state, isResuming: false }, action.event) : state;
  }
}

function applyEvent(state: GenerationState, event: GenerationEvent): GenerationState {
  switch (event.type) {
    case 'meta':
      return { ...IDLE, status: 'running', meta: event.data };
    case 'title':
      return { ...state, head: event.data };
    case 'ingredient':
      return { ...state, ingredients: [...state.ingredients, event.data.ingredient] };
    case 'step':
      return { ...state, steps: [...state.steps, event.data.step] };
    case 'done':
      return { ...state, status: 'done', recipe: event.data.recipe, source: event.data.source };
    case 'error':
      return { ...state, status: 'failed', problem: event.data };
    default:
      return state;
  }
}
