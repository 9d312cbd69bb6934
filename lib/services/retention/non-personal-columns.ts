/** Columns of prisma/schema.prisma that say nothing about a person, each with the reason: model → field → why. */
export const NON_PERSONAL_COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Recipe: {
    source: 'model or composer: who wrote it',
    model: 'name of the model that wrote it',
    currentVersion: 'number of a version',
  },
  RecipeVersion: {
    id: 'random id of a version; the recipe’s own id is in the table',
    recipeId: 'random id of a recipe, which names nobody',
    version: 'number of a version',
    rulesVersion: 'version of our rules',
  },
  Generation: {
    attempts: 'how often writing was tried',
    firstLineMs: 'how fast our servers were',
    totalMs: 'how fast our servers were',
    promptTokens: 'size of our prompt',
    completionTokens: 'size of the answer',
    quotaState: 'state of our own book-keeping',
    heartbeatAt: 'when a process of ours last worked on it',
  },
  GenerationEvent: { seq: 'number of a line', type: 'kind of a line' },
  UsageCounter: { cap: 'the limit of a plan' },
  IdempotencyKey: { route: 'an address of our API', expiresAt: 'a date that follows from a setting of ours' },
  Consent: { seq: 'place in the order of records' },
  CachedRecipe: { expiresAt: 'a date that follows from a setting of ours' },
  AuditEvent: {
    seq: 'place in the chain',
    previousHash: 'hash of the event before',
    hash: 'hash of the event',
  },
  TokenSigningKey: {
    kid: 'random id of a key of the installation',
    publicKey: 'half of a key of the installation',
    privateEncrypted: 'half of a key of the installation',
    createdAt: 'when the installation made it',
    signsFrom: 'when the installation begins to use it',
  },
  InstanceSecret: {
    name: 'which secret of the installation it is',
    value: 'random bytes of the installation',
    createdAt: 'when the installation made it',
  },
};
