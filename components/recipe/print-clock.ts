const MINUTE_MS = 60_000;

/** A span of milliseconds as a kitchen clock shows it: "25:00", "1:05:00". Parts of a second round up. */
export function printClock(ms: number): string {
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds * 1000) / MINUTE_MS) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
