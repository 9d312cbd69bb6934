/**
 * Source of a pattern that matches any of these names as they are written, the longest first: "corn flour" before "corn".
 * What may stand around it is the caller's to say.
 */
export function anyName(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
