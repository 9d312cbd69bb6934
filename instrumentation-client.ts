/**
 * Runs in browsers before the app. zod tries whether it may evaluate code, and the content policy forbids it: the failed
 * attempt would be reported as a breach with every page.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
