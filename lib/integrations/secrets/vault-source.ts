import { z } from 'zod';
import { readValues } from './read-values.ts';
import { type SecretSource, SecretSourceError } from './secret-source.ts';
import { type VaultAccess, VaultSession } from './vault-session.ts';

/** A secret of a KV engine of version 2 whose keys are the names of our secrets. */
export interface VaultSourceSettings extends VaultAccess {
  readonly mount: string;
  readonly path: string;
}

const NAME = 'Vault';
const answerSchema = z.object({
  data: z.object({ data: z.unknown(), metadata: z.object({ version: z.number() }) }),
});
const encodedPath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** Reads the latest version; a token that Vault no longer takes is replaced once, where there is a role to sign in as. */
export function vaultSource(settings: VaultSourceSettings): SecretSource {
  const session = new VaultSession(settings);
  const path = `${encodedPath(settings.mount)}/data/${encodedPath(settings.path)}`;
  const ask = async () => session.call('GET', path, await session.token());
  return {
    name: 'vault',
    close: () => session.close(),
    read: async () => {
      let answer = await ask();
      if (answer.status === 403 && session.drop()) answer = await ask();
      if (answer.status !== 200) {
        throw new SecretSourceError('refused', `${NAME} answered ${answer.status} to the reading`);
      }
      const parsed = answerSchema.safeParse(answer.body);
      if (!parsed.success) throw new SecretSourceError('malformed', `${NAME} gave no version of the secret`);
      const { data, metadata } = parsed.data.data;
      return { version: String(metadata.version), values: readValues(NAME, data) };
    },
  };
}
