'use client';

import type { GenerateRequest } from '@chef/contracts/generate-request';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { type GenerationState, IDLE, reduceGeneration } from './generation-state';
import { cancelGeneration, ProblemError, readGeneration } from './generation-stream';

interface Generation {
  readonly state: GenerationState;
  start(request: GenerateRequest): void;
  stop(): void;
}

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
      readGeneration(
        request,
        (event) => {
          if (event.type === 'meta') generationId.current = event.data.generationId;
          dispatch({ type: 'event', event });
        },
        controller.signal,
      )
        .catch((error: unknown) => {
          if (controller.signal.aborted) return;
          dispatch({ type: 'fail', problem: error instanceof ProblemError ? error.problem : 'offline' });
        })
        .finally(() => {
          if (running.current === controller) running.current = null;
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
