import type { GenerationEvent } from '@chef/contracts/generation-events';
import type { Recipe } from '@chef/contracts/recipe';
import { createGate, type Gate, type GateResult } from '@chef/culinary/gate';
import { formatIngredientPhrase, parseIngredient } from '@chef/culinary/phrases';
import type { DraftStep, ParsedIngredient } from '@chef/culinary/recipe';
import { metrics } from '../telemetry/metrics.ts';
import type { DraftPiece } from './draft-reader/draft-reader.ts';
import { finishRecipe, recipeText } from './finish-recipe.ts';
import { AttemptFailure, type AttemptFrame, type GenerationJob } from './generation-job.ts';

/** Throws when a line or recipe may not leave the server. */
function holdAtGate(result: GateResult): void {
  if (result.passed) return;
  const codes = result.findings.filter((f) => f.severity === 'block').map((f) => f.code);
  for (const code of codes) metrics().gateRejectionsTotal.inc({ code });
  throw new AttemptFailure('gate_rejected', codes.join(', '));
}

type Head = Extract<DraftPiece, { kind: 'head' }>;

interface Lines {
  head: Head | null;
  readonly ingredients: ParsedIngredient[];
  readonly steps: DraftStep[];
}

function takeHead(job: GenerationJob, gate: Gate, head: Head): GenerationEvent {
  holdAtGate(gate.checkTitle(head.title));
  if (head.servings !== job.request.servings)
    throw new AttemptFailure('model_failed', 'other servings than asked');
  const { title, servings, prepMinutes, cookMinutes } = head;
  return {
    type: 'title',
    data: { title, servings, prepMinutes, cookMinutes, totalMinutes: prepMinutes + cookMinutes },
  };
}

/** Checks one line and turns it into its event. */
function takePiece(job: GenerationJob, gate: Gate, lines: Lines, piece: DraftPiece): GenerationEvent {
  if (piece.kind === 'head') {
    lines.head = piece;
    return takeHead(job, gate, piece);
  }
  if (piece.kind === 'ingredient') {
    const parsed = parseIngredient(formatIngredientPhrase(piece.ingredient, job.request.units));
    // A food that we do not know cannot be judged, so no writer may bring one in.
    if (parsed.foodId === null) throw new AttemptFailure('gate_rejected', 'a food that we do not know');
    holdAtGate(gate.checkIngredient(parsed.phrase));
    lines.ingredients.push(parsed);
    return { type: 'ingredient', data: { index: piece.index, ingredient: { ...parsed } } };
  }
  holdAtGate(gate.checkStep(piece.step.text));
  lines.steps.push(piece.step);
  return { type: 'step', data: { index: piece.index, step: { ...piece.step } } };
}

/**
 * The second wall: the whole report, computed apart from the gate's line checks, must find none of the declared
 * allergens. `unknown` is not good enough.
 */
function holdAtReport(job: GenerationJob, recipe: Recipe): void {
  for (const allergen of job.constraints.allergies) {
    const verdict = recipe.check.allergens.verdicts[allergen];
    if (verdict === 'none_found') continue;
    metrics().gateRejectionsTotal.inc({ code: 'allergen_in_report' });
    // Logs name no allergy of anybody's.
    throw new AttemptFailure('gate_rejected', `the report says ${verdict} for a declared allergen`);
  }
}

/**
 * Runs one writer: announces it (`meta`), passes each of its lines through the gate, and computes what the
 * kitchen says about the whole. Yields only what passed. Throws AttemptFailure, or whatever the writer throws.
 */
export async function* runAttempt(
  job: GenerationJob,
  frame: AttemptFrame,
  pieces: AsyncIterable<DraftPiece> | Iterable<DraftPiece>,
): AsyncGenerator<GenerationEvent, Recipe> {
  const { generationId, understood, request } = job;
  const meta = { ...frame, generationId, servings: request.servings, understood: [...understood] };
  yield { type: 'meta', data: meta };
  const gate = createGate(job.constraints);
  const lines: Lines = { head: null, ingredients: [], steps: [] };
  for await (const piece of pieces) yield takePiece(job, gate, lines, piece);
  if (lines.head === null) throw new AttemptFailure('model_failed', 'no title');
  const { prepMinutes, cookMinutes } = lines.head;
  const whole = { ...lines.head, ingredients: lines.ingredients, steps: lines.steps };
  holdAtGate(gate.checkWhole({ ...recipeText(whole), prepMinutes, cookMinutes }));
  const recipe = finishRecipe(job, frame, whole);
  holdAtReport(job, recipe);
  const { nutrition, allergens } = recipe.check;
  yield { type: 'nutrition', data: { nutrition, allergens, cost: recipe.cost } };
  for (const warning of recipe.warnings) yield { type: 'warning', data: warning };
  return recipe;
}
