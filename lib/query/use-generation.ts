'use client';

import type { GenerateRequest } from '@chef/contracts/generate-request';
import type { GenerationEvent } from '@chef/contracts/generation-events';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { cancelGeneration } from './cancel-generation';
import { type GenerationState, IDLE, reduceGeneration } from './generation-state';

interface Generation {
  readonly state: GenerationState;
  start(request: GenerateRequest): void;
  stop(): void;
}

/** The reader of streams comes when somebody asks for the first recipe: the page itself does not need it. */
const loadReader = () => import('./generation-stream');

/** One generation at a time: starting another stops the one before. */
export function useGeneration(): Generation {
  const [state, dispatch] = useReducer(reduceGeneration, IDLE);
  const running = useRef<AbortController | null>(null);
  const generationId = useRef<string | null>(null);

  const abandon = useCallback(() => {
    running.current?.abort();
    if (running.current !== null && generationId.current !== null) cancelGeneration(generationId.current);
    running.current = null;
    generationId.current = null;
  }, []);

  useEffect(() => abandon, [abandon]);

  const start = useCallback(
    (request: GenerateRequest) => {
      abandon();
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: 'start' });
      const onEvent = (event: GenerationEvent) => {
        if (controller.signal.aborted) return;
        if (event.type === 'meta') generationId.current = event.data.generationId;
        dispatch({ type: 'event', event });
      };
      const onBroken = () => dispatch({ type: 'resume' });
      void follow(request, onEvent, controller.signal, onBroken).then((failure) => {
        if (running.current === controller) running.current = null;
        if (failure !== null && !controller.signal.aborted) dispatch({ type: 'fail', problem: failure });
      });
    },
    [abandon],
  );

  const stop = useCallback(() => {
    abandon();
    dispatch({ type: 'stop' });
  }, [abandon]);

  return { state, start, stop };
}

/** Reads to the end; the answer is what went wrong, or null. */
async function follow(
  request: GenerateRequest,
  onEvent: (event: GenerationEvent) => void,
  signal: AbortSignal,
  onBroken: () => void,
): Promise<GenerationState['problem']> {
  try {
    const { readGeneration, problemOf } = await loadReader();
    return await readGeneration(request, onEvent, signal, onBroken).then(() => null, problemOf);
  } catch {
    return 'offline';
  }
}
