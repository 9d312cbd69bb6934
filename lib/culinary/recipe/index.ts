export * from './finding.ts';
export * from './recipe.ts';
