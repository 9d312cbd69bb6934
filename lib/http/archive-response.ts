import { downloadZip } from 'client-zip';

/** One file that goes into an archive. */
interface ArchiveFile {
  readonly name: string;
  readonly text: string;
}

async function* inputs(first: ArchiveFile, rest: AsyncIterable<ArchiveFile>) {
  const lastModified = new Date();
  yield { name: first.name, input: first.text, lastModified };
  for await (const { name, text } of rest) yield { name, input: text, lastModified };
}

/**
 * Files as a zip archive that is written while it is read. The first file is made before the answer begins, so that a
 * refusal is still an ordinary problem.
 */
export async function archiveResponse(
  filename: string,
  files: AsyncGenerator<ArchiveFile>,
): Promise<Response> {
  const first = await files.next();
  if (first.done) throw new Error('an archive needs a file');
  const { body } = downloadZip(inputs(first.value, files));
  return new Response(body, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'no-store',
    },
  });
}
