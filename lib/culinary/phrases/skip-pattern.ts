/** Index behind what the sticky `pattern` matches at `at`; `at` itself where it does not match. */
export function skipPattern(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
