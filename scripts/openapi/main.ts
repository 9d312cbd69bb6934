import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openApiText } from '../../lib/http/openapi/openapi-text.ts';

const target = path.resolve(import.meta.dirname, '../../public/openapi.json');
writeFileSync(target, await openApiText());
console.log(`wrote ${path.relative(process.cwd(), target)}`);
