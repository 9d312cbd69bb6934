/** Why a file cannot be used as a model; the message is for people. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}
