import { runPinned } from './bootstrap/run-pinned.mjs';

runPinned('scripts/start/main.ts', '·');
