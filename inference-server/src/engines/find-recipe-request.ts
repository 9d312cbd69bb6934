import type { CanonicalRequest } from '@chef/contracts/generate-request';
import { parseGenerationPrompt } from '@chef/contracts/generation-prompt';
import type { Prompt } from './engine.ts';

/** The request for a recipe that a prompt carries, in its text or its last user message; null when it carries none. */
export function findRecipeRequest(prompt: Prompt): CanonicalRequest | null {
  const text =
    prompt.kind === 'text' ? prompt.text : prompt.messages.findLast(({ role }) => role === 'user')?.content;
  return text === undefined ? null : parseGenerationPrompt(text);
}
