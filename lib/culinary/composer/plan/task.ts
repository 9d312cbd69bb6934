/** One piece of work. Tasks of a track follow each other; other tracks run beside it. */
export interface Task {
  readonly id: number;
  /** Imperative sentences. */
  readonly text: string;
  /** Minutes that the cook stands there. */
  readonly hands: number;
  /** Minutes that it then takes by itself. */
  readonly wait: number;
  readonly track: string;
  /** What goes on while it takes care of itself: "the rice cooks"; null when nobody would say so. */
  readonly during: string | null;
  /** Ids of the tasks that have to be over before this one begins. */
  readonly after: readonly number[];
  /** True when it always is a step of its own. */
  readonly isAlone: boolean;
}

export interface PlacedTask {
  readonly task: Task;
  /** Minutes after the first task began. */
  readonly start: number;
  readonly end: number;
}

export interface Schedule {
  /** In order of their start. */
  readonly placed: readonly PlacedTask[];
  /** From the first task's start to the last one's end. */
  readonly minutes: number;
}
