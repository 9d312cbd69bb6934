import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withSettingsTable } from '../../lib/config/settings-table.ts';

const readme = path.resolve(import.meta.dirname, '../../README.md');
writeFileSync(readme, withSettingsTable(readFileSync(readme, 'utf8')));
console.log('wrote the settings into README.md');
