/** Letters that two words share when one is a form of the other: "potato", "potatoes". */
const STEM_LENGTH = 4;

const stemsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, STEM_LENGTH));

/** Whether what somebody wrote has the word that the kitchen would use: "2 Zwiebeln" does not say "onion". */
export function isSaidAlready(written: string, name: string): boolean {
  const said = new Set(stemsOf(written));
  return stemsOf(name).some((stem) => said.has(stem));
}
