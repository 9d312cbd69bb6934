export { findInjection } from './find-injection.ts';
export { findReadingSafety, findSafetyIssues, findStepDangers } from './find-safety-issues.ts';
export { readTemperatures, type TemperatureRead } from './read-temperatures.ts';
export { findRefusal, REFUSAL_CODES, type Refusal } from './refusals.ts';
export { REHEATING_CELSIUS, TEMPERATURE_FLOORS, type TemperatureFloor } from './temperature-floors.ts';
