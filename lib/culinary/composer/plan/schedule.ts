import type { PlacedTask, Schedule, Task } from './task.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Places tasks as late as their followers allow, one pair of hands at a time, so that everything is ready together.
 * Tasks are numbered from 0 in an order in which each stands behind all it waits for; throws `RangeError` otherwise.
 */
export function schedule(tasks: readonly Task[]): Schedule {
  const together = placeAll(tasks, false);
  const mainFirst = placeAll(tasks, true);
  return mainFirst.minutes < together.minutes ? mainFirst : together;
}

/** One way to place them: whatever ends latest first, or the whole main track before what stands beside it. */
function placeAll(tasks: readonly Task[], isMainFirst: boolean): Schedule {
  const followers = new Map<number, number[]>();
  for (const task of tasks)
    for (const id of task.after) followers.set(id, [...(followers.get(id) ?? []), task.id]);
  const chains = longestChains(tasks);
  const starts = new Map<number, number>();
  const busy: Span[] = [];
  const open = [...tasks];
  // Times count backwards from serving: the last task ends at 0.
  const latestEnd = ({ id }: Task) =>
    Math.min(0, ...(followers.get(id) ?? []).map((next) => starts.get(next) ?? 0));
  while (open.length > 0) {
    const ready = open.filter(({ id }) => (followers.get(id) ?? []).every((next) => starts.has(next)));
    const rank = ({ track }: Task) => (isMainFirst && track === 'main' ? 0 : 1);
    const [task] = ready.sort(
      (a, b) =>
        rank(a) - rank(b) ||
        latestEnd(b) - latestEnd(a) ||
        (chains.get(b.id) ?? 0) - (chains.get(a.id) ?? 0) ||
        b.id - a.id,
    );
    if (task === undefined) throw new RangeError('composer: tasks wait for each other');
    open.splice(open.indexOf(task), 1);
    starts.set(task.id, place(task, latestEnd(task), busy));
  }
  const first = Math.min(0, ...starts.values());
  const placed = tasks.map((task): PlacedTask => {
    const start = (starts.get(task.id) ?? 0) - first;
    return { task, start, end: start + task.hands + task.wait };
  });
  return { placed: placed.sort((a, b) => a.start - b.start || a.task.id - b.task.id), minutes: -first };
}

/** Minutes of the longest chain that ends with each task: the longer, the sooner it is placed. */
function longestChains(tasks: readonly Task[]): Map<number, number> {
  const chains = new Map<number, number>();
  for (const task of tasks) {
    const before = Math.max(0, ...task.after.map((id) => chains.get(id) ?? 0));
    chains.set(task.id, before + task.hands + task.wait);
  }
  return chains;
}

/** The latest start whose hands-on minutes meet nobody else's. */
function place(task: Task, end: number, busy: Span[]): number {
  let start = end - task.hands - task.wait;
  if (task.hands <= 0) return start;
  for (;;) {
    const clash = busy.find(({ from, to }) => start < to && start + task.hands > from);
    if (clash === undefined) break;
    start = clash.from - task.hands;
  }
  busy.push({ from: start, to: start + task.hands });
  return start;
}
