export { checkConservation, checkReadingConservation, findUndeclared } from './check-conservation.ts';
