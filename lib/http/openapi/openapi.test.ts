import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApiText } from './openapi-text.ts';

const committed: unknown = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../public/openapi.json'), 'utf8'),
);

describe('the API’s description', () => {
  it('is the one that is committed (npm run openapi writes it)', async () => {
    expect(JSON.parse(await openApiText())).toEqual(committed);
  });

  it('has every schema that it refers to', () => {
    const { components } = committed as { components: { schemas: object } };
    const referred = [...JSON.stringify(committed).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to ?? '');
    expect(referred.length).toBeGreaterThan(50);
    for (const to of referred)
      expect(to.replace('#/components/schemas/', '')).toSatisfy((n) => n in components.schemas);
  });

  it('gives every answer of the frame for a method with a body', () => {
    const { paths } = committed as { paths: Record<string, { post?: { responses: object } }> };
    const statuses = Object.keys(paths['/api/v1/recipes/generate']?.post?.responses ?? {});
    expect(statuses).toEqual([
      '200',
      '400',
      '401',
      '406',
      '408',
      '409',
      '413',
      '415',
      '422',
      '429',
      '500',
      '503',
    ]);
  });
});
