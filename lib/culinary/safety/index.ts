export { alcoholRetention } from './alcohol.ts';
export { type Audience, findAudiences } from './audience.ts';
export { findInjection } from './find-injection.ts';
export { findReadingSafety, findSafetyIssues, type SafetyOptions } from './find-safety-issues.ts';
export { readTemperatures, type TemperatureRead } from './read-temperatures.ts';
export { findRefusal, REFUSAL_CODES, type Refusal } from './refusals.ts';
export { findStepDangers } from './step-dangers.ts';
export { STORAGE } from './storage-rules.ts';
export { REHEATING_CELSIUS, TEMPERATURE_FLOORS, type TemperatureFloor } from './temperature-floors.ts';
