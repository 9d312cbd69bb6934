import net from 'node:net';

/** True when the port can be listened on, on every address of this machine. */
function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/** The port that was asked for is taken; the message says what to do. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(port: number, setting: string) {
    super(
      `Port ${port} is taken by another program. Stop that program, or choose another port: ${setting}=${port + 1} npm start`,
    );
  }
}

/**
 * The port for a service: the one that was asked for, or the first free one from `preferred` on.
 * @param setting the variable that asks for it, for the message
 * @throws PortTakenError when a port was asked for and is taken
 */
export async function choosePort(
  asked: number | undefined,
  preferred: number,
  setting = 'PORT',
): Promise<number> {
  if (asked !== undefined) {
    if (await canListen(asked)) return asked;
    throw new PortTakenError(asked, setting);
  }
  for (let port = preferred; port < preferred + 200; port++) {
    if (await canListen(port)) return port;
  }
  throw new Error(`No free port between ${preferred} and ${preferred + 200}.`);
}
