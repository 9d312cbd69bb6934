/** The tokens that the answer might have are written, and it is not whole. */
export class TokensSpent extends Error {
  override readonly name = 'TokensSpent';
}
