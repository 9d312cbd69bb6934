import fs from 'node:fs';
import path from 'node:path';

/** What a running installation leaves in its data folder, for a second start to find. */
export interface RunNote {
  readonly pid: number;
  readonly url: string;
  /** Where the app says on this machine that it lives, past any https. */
  readonly healthUrl: string;
}

function noteFile(dataFolder: string): string {
  return path.join(dataFolder, 'running.json');
}

export function writeRunNote(dataFolder: string, note: RunNote): void {
  fs.writeFileSync(noteFile(dataFolder), `${JSON.stringify(note)}\n`);
}

export function removeRunNote(dataFolder: string): void {
  fs.rmSync(noteFile(dataFolder), { force: true });
}

/** The note of a supervisor that is still alive and whose app answers, or null. */
export async function findRunning(dataFolder: string): Promise<RunNote | null> {
  const file = noteFile(dataFolder);
  if (!fs.existsSync(file)) return null;
  try {
    const note = JSON.parse(fs.readFileSync(file, 'utf8')) as RunNote;
    process.kill(note.pid, 0);
    const response = await fetch(note.healthUrl, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok ? note : null;
  } catch {
    return null;
  }
}
