import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApiText } from './openapi-text.ts';

const committed: unknown = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../public/openapi.json'), 'utf8'),
);

/** POSTs without a key, and why a second one does no harm or could not be answered. */
const WITHOUT_KEY: Readonly<Record<string, string>> = {
  '/api/v1/account/deletion': 'asked for twice it is asked for once',
  '/api/v1/account/invitations/{id}/accept': 'an invitation is accepted once',
  '/api/v1/auth/apple-notices': 'Apple’s own notice; handled twice it changes nothing more',
  '/api/v1/auth/refresh': 'the token itself is the key: the same one gets the same answer for ten seconds',
  '/api/v1/auth/revoke': 'what is signed out stays so',
  '/api/v1/auth/token':
    'its answer is a secret that is kept nowhere, so that no second answer could repeat it',
  '/api/v1/generations/{id}/cancel': 'what is stopped stays so',
  '/api/v1/ingredients/parse': 'keeps nothing',
  '/api/v1/organizations/{id}/transfer': 'whoever hands over is the owner no more',
  '/api/v1/recipes/check': 'keeps nothing',
  '/api/v1/recipes/import': 'keeps nothing',
};

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

  it('has an Idempotency-Key for every POST that makes something, and tells of its two failures', () => {
    const { paths } = committed as {
      paths: Record<string, { post?: { parameters?: { name?: string }[]; responses: object } }>;
    };
    const posts = Object.entries(paths).flatMap(([address, { post }]) => (post ? [{ address, post }] : []));
    const takesKey = ({ post }: (typeof posts)[number]) =>
      post.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false;
    const without = posts.filter((one) => !takesKey(one)).map(({ address }) => address);
    expect(without.sort()).toEqual(Object.keys(WITHOUT_KEY).sort());
    const keyed = posts.filter(takesKey);
    expect(keyed.length).toBeGreaterThanOrEqual(4);
    for (const { address, post } of keyed) expect(Object.keys(post.responses), address).toContain('422');
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
