import type { Random } from '../../random/index.ts';
import type { DraftStep } from '../../recipe/recipe.ts';
import type { PlacedTask, Schedule } from './task.ts';

/** Longest step, characters: what a person takes in at a glance at the stove. */
const STEP_LENGTH = { brief: 280, detailed: 200 } as const;
/** Longer than this no step gets, characters. */
const STEP_LENGTH_MAX = 400;
/** A wait this long ends a step: nobody reads on meanwhile. */
const LONG_WAIT_MINUTES = 12;
const OPENERS_MAX = 3;
/** From here on a task beside a long wait says when to begin. */
const WORTH_TIMING_MINUTES = 8;

interface Draft {
  text: string;
  minutes: number;
  endsAt: number;
  track: string;
  lastWait: number;
  isAlone: boolean;
}

/**
 * Prints a schedule as steps: what follows on is joined, and what runs beside something says so ("While the rice
 * cooks, …").
 */
export function toSteps(plan: Schedule, style: keyof typeof STEP_LENGTH, random: Random): DraftStep[] {
  const drafts: Draft[] = [];
  const told = new Set<number>();
  plan.placed.forEach((placed, index) => {
    const { task } = placed;
    const opened =
      told.size < OPENERS_MAX ? openerFor(placed, plan.placed.slice(0, index), told, random) : '';
    const text = opened === '' ? task.text : `${opened}, ${lowerFirst(task.text)}`;
    const last = drafts.at(-1);
    const minutes = task.hands + task.wait;
    if (last !== undefined && opened === '' && mayJoin(last, placed, text, STEP_LENGTH[style])) {
      last.text = `${last.text} ${text}`;
      last.minutes += minutes;
      last.endsAt = Math.max(last.endsAt, placed.end);
      last.lastWait = task.wait;
    } else {
      const { track, wait, isAlone } = task;
      drafts.push({ text, minutes, endsAt: placed.end, track, lastWait: wait, isAlone });
    }
  });
  const steps = drafts.flatMap(({ text, minutes, endsAt }) =>
    splitLong(text, STEP_LENGTH_MAX).map(
      (part, index, parts): DraftStep =>
        minutes < 1 || index < parts.length - 1
          ? { text: part, minutes: null }
          : { text: part, minutes: Math.round(minutes), endsAt: Math.round(endsAt) },
    ),
  );
  return steps.length > 1 ? steps : steps.flatMap(halve);
}

const SENTENCE_END = /(?<=[.!?]) (?=\p{Lu})/u;

/** Sentences in as few parts as hold the length. */
function splitLong(text: string, lengthMax: number): string[] {
  if (text.length <= lengthMax) return [text];
  const parts: string[] = [];
  for (const sentence of text.split(SENTENCE_END)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + sentence.length < lengthMax)
      parts[parts.length - 1] = `${last} ${sentence}`;
    else parts.push(sentence);
  }
  return parts;
}

/** A recipe is two steps at least. */
function halve(step: DraftStep): DraftStep[] {
  const sentences = step.text.split(SENTENCE_END);
  if (sentences.length < 2) return [step];
  const middle = Math.ceil(sentences.length / 2);
  return [
    { ...step, text: sentences.slice(0, middle).join(' ') },
    { text: sentences.slice(middle).join(' '), minutes: null },
  ];
}

function mayJoin(last: Draft, { task }: PlacedTask, text: string, lengthMax: number): boolean {
  return (
    !task.isAlone &&
    !last.isAlone &&
    last.track === task.track &&
    last.lastWait < LONG_WAIT_MINUTES &&
    last.text.length + text.length < lengthMax
  );
}

/** "While the rice cooks" for the first task that falls into another's wait. */
function openerFor(
  placed: PlacedTask,
  before: readonly PlacedTask[],
  told: Set<number>,
  random: Random,
): string {
  const beside = before.findLast(
    ({ task, start, end }) =>
      task.during !== null &&
      task.track !== placed.task.track &&
      !told.has(task.id) &&
      placed.start >= start + task.hands - 0.01 &&
      placed.start < end - 1,
  );
  if (beside === undefined || beside.task.during === null) return '';
  told.add(beside.task.id);
  const left = Math.round(beside.end - placed.start);
  const gone = placed.start - beside.start - beside.task.hands;
  if (gone >= WORTH_TIMING_MINUTES && left >= 4 && beside.task.track === 'main')
    return `With about ${left} minutes to go`;
  const { during } = beside.task;
  return random.pick([`While ${during}`, `While ${during}`, `As ${during}`, 'Meanwhile', 'In the meantime']);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
