import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { warmUp } from './warm-up.ts';

it('asks the roads to the first recipe, and is not troubled by refusals or silence', async () => {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.statusCode = 422;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await warmUp(url);
  expect(asked).toEqual([
    'POST /api/v1/ingredients/parse',
    'POST /api/v1/recipes/check',
    'POST /api/v1/recipes/generate',
  ]);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await expect(warmUp(url)).resolves.toBeUndefined();
});
