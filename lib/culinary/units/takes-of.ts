/** Units that English joins to the food with "of": "a handful of rice", but "2 cups rice". */
const TAKES_OF: ReadonlySet<string> = new Set(
  'handful bunch pinch smidgen dash drop piece chunk thumb head sprig splash glug drizzle knob pat squeeze dollop sprinkle grind spoonful ladle rack slab ball log square wedge'.split(
    ' ',
  ),
);

/** True for a unit that is printed with "of" behind it; false for counted foods. */
export function takesOf(unit: string | null): boolean {
  return unit !== null && TAKES_OF.has(unit);
}
