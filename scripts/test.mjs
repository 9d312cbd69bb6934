import { runPinned } from './bootstrap/run-pinned.mjs';

runPinned('scripts/test/main.ts', '·');
