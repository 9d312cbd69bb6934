import { type FileHandle, open, readFile, truncate } from 'node:fs/promises';

/**
 * Results of a batch, appended line by line. Opening one that is there cuts a line that a crash left
 * unfinished, and tells whose results it has.
 */
export class ResultLog {
  readonly #file: FileHandle;
  /** `custom_id` of every result that is there. */
  readonly done: ReadonlySet<string>;

  private constructor(file: FileHandle, done: ReadonlySet<string>) {
    this.#file = file;
    this.done = done;
  }

  static async open(path: string): Promise<ResultLog> {
    const bytes = await readFile(path).catch(() => null);
    const done = new Set<string>();
    if (bytes !== null) {
      const whole = bytes.lastIndexOf(0x0a) + 1;
      if (whole < bytes.length) await truncate(path, whole);
      for (const line of bytes.subarray(0, whole).toString('utf8').split('\n')) {
        const id = readCustomId(line);
        if (id !== null) done.add(id);
      }
    }
    return new ResultLog(await open(path, 'a'), done);
  }

  async append(result: object): Promise<void> {
    await this.#file.appendFile(`${JSON.stringify(result)}\n`);
  }

  async close(): Promise<void> {
    await this.#file.sync();
    await this.#file.close();
  }
}

function readCustomId(line: string): string | null {
  if (line === '') return null;
  const value: unknown = JSON.parse(line);
  const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'custom_id') : null;
  return typeof id === 'string' ? id : null;
}
