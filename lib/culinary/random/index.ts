export { createRandom, hashText, type Random } from './random.ts';
