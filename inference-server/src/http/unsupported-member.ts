import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/** Marks the faults of members that are known and not built, for `parseBody` to tell them from mistakes. */
export const UNSUPPORTED = 'unsupported';

/**
 * A member that would change the answer and is not built. Dropping it in silence would give its caller another text than
 * was asked for; clients that always send it get by with a value that changes nothing.
 */
export function unsupportedMember(...neutral: readonly unknown[]) {
  const isNeutral = (value: unknown) => value == null || neutral.some((one) => isDeepStrictEqual(one, value));
  return z
    .custom<unknown>(isNeutral, { error: 'is not supported', params: { kind: UNSUPPORTED } })
    .optional();
}

/** Members of OpenAI's and of other engines' that both protocols refuse. */
export const UNSUPPORTED_MEMBERS = {
  frequency_penalty: unsupportedMember(0),
  presence_penalty: unsupportedMember(0),
  repetition_penalty: unsupportedMember(1),
  logit_bias: unsupportedMember({}),
  min_p: unsupportedMember(0),
  guided_json: unsupportedMember(),
  guided_regex: unsupportedMember(),
  guided_choice: unsupportedMember(),
  guided_grammar: unsupportedMember(),
};

/** Those of a chat. */
export const UNSUPPORTED_IN_CHAT = {
  tools: unsupportedMember([]),
  tool_choice: unsupportedMember('none', 'auto'),
  functions: unsupportedMember([]),
  function_call: unsupportedMember('none', 'auto'),
  modalities: unsupportedMember(['text']),
  audio: unsupportedMember(),
};

/** Those of a text completion. */
export const UNSUPPORTED_IN_COMPLETIONS = {
  echo: unsupportedMember(false),
  suffix: unsupportedMember(''),
  best_of: unsupportedMember(1),
};
