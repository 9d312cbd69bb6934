export { findClaims, findForbiddenClaims, findReadingClaims } from './find-claims.ts';
