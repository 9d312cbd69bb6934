import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How often connections without a request are looked for while the server drains. */
const SWEEP_MS = 20;

/** Ends a server's connections without cutting an answer. */
export interface ConnectionDrain {
  /**
   * Takes no new connection, closes each one as soon as it has no answer under way, and after `withinMs`
   * those that still have.
   */
  drain(withinMs: number): Promise<void>;
}

/**
 * Watches which connections have an answer under way. Node's own `closeIdleConnections` leaves those alone
 * on which no request was ever sent, and clients open such in advance.
 */
export function watchConnections(server: Server): ConnectionDrain {
  const open = new Set<Socket>();
  const busy = new Map<Socket, number>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    busy.set(socket, (busy.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (busy.get(socket) ?? 1) - 1;
      if (left > 0) busy.set(socket, left);
      else busy.delete(socket);
    });
  });
  return {
    async drain(withinMs) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const sweep = setInterval(() => {
        for (const socket of open) if (!busy.has(socket)) socket.destroy();
      }, SWEEP_MS);
      const timer = setTimeout(() => server.closeAllConnections(), withinMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(timer);
    },
  };
}
