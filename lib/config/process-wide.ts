/**
 * One value for the whole process, made on first use. The app's bundler may give two routes two copies of a
 * module, so module state is not enough for pools, caches and registries that must be shared.
 */
export function processWide<T>(name: string, create: () => T): T {
  const key = Symbol.for(`chef-genius.${name}`);
  const holder = globalThis as unknown as Record<symbol, T | undefined>;
  const existing = holder[key];
  if (existing !== undefined) return existing;
  const made = create();
  holder[key] = made;
  return made;
}
