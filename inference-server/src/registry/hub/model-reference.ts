/** A file in a repository of the hub: `owner/name/path/to/file.gguf`, optionally at a revision. */
export interface ModelReference {
  readonly repository: string;
  readonly revision: string;
  readonly path: string;
  /** The name it is stored by. */
  readonly fileName: string;
}

const NAME = /^[\w.-]+$/;

/**
 * Reads `owner/name/file` or `owner/name@revision/file`, also with `hf:` or the hub's address in front.
 *
 * @throws Error that says what the form is.
 */
export function parseModelReference(text: string): ModelReference {
  const bare = text.replace(/^hf:(?:\/\/)?|^https:\/\/huggingface\.co\//, '');
  const [owner = '', nameAndRevision = '', ...rest] = bare.split('/');
  const [name = '', givenRevision] = nameAndRevision.split('@');
  // A link copied from the hub's page: owner/name/resolve/main/file
  const isLink = (rest[0] === 'resolve' || rest[0] === 'blob') && rest.length > 2;
  const revision = givenRevision ?? (isLink ? (rest[1] ?? 'main') : 'main');
  const path = isLink ? rest.slice(2) : rest;
  const fileName = path.at(-1) ?? '';
  const parts = [owner, name, revision, ...path];
  const isValid = path.length > 0 && parts.every((part) => NAME.test(part) && part !== '..' && part !== '.');
  if (!isValid || !fileName.endsWith('.gguf')) {
    throw new Error(
      `"${text}" is not a model file of the hub. Write <owner>/<repository>/<file>.gguf, with @<revision> after the repository where it matters.`,
    );
  }
  return { repository: `${owner}/${name}`, revision, path: path.join('/'), fileName };
}

/** The address that answers with the file, or with a redirect to where it is stored. */
export function toResolveUrl(reference: ModelReference, endpoint: string): string {
  const path = reference.path.split('/').map(encodeURIComponent).join('/');
  return `${endpoint}/${reference.repository}/resolve/${encodeURIComponent(reference.revision)}/${path}`;
}
