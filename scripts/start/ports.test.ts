import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { choosePort, PortTakenError } from './ports.ts';

const servers: net.Server[] = [];

/** A port with a free one behind it, held by us. */
async function takePort(): Promise<number> {
  const server = net.createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe('choosePort', () => {
  it('goes to the next free port when nobody asked for one', async () => {
    const taken = await takePort();
    expect(await choosePort(undefined, taken)).toBeGreaterThan(taken);
  });

  it('names the taken port and the way out when it was asked for', async () => {
    const taken = await takePort();
    const failure = await choosePort(taken, 3000).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PortTakenError);
    expect((failure as Error).message).toContain(`PORT=${taken + 1} npm start`);
  });
});
