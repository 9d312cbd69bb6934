export {
  checkConservation,
  checkReadingConservation,
  findUndeclared,
  findUnused,
} from './check-conservation.ts';
