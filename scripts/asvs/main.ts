import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { asvsText } from './asvs-text.ts';

writeFileSync(path.resolve(import.meta.dirname, '../../docs/security/asvs.md'), asvsText());
console.log('wrote docs/security/asvs.md');
