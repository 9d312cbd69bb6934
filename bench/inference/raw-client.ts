import { connect, type Socket } from 'node:net';
import type { AnswerSample } from './load.ts';

const HEAD_END = Buffer.from('\r\n\r\n');
/** Ends a body in chunks. */
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');
/** Of an answer, only its end is kept: it has the counts. */
const TAIL_BYTES = 1024;

/**
 * A client that costs the machine it shares with the server as little as can be: bytes of a request that was written out
 * beforehand go down a connection that stays open, and of the answer only its status and its end are looked at.
 */
export class RawClient {
  readonly #host: string;
  readonly #port: number;
  readonly #idle: Connection[] = [];
  readonly #all = new Set<Connection>();

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = Number(port);
  }

  /** The bytes of a request that asks for a streamed completion. */
  write(body: object, headers: Readonly<Record<string, string>> = {}, path = '/v1/completions'): Buffer {
    const payload = JSON.stringify({ ...body, stream: true, stream_options: { include_usage: true } });
    const lines = [
      `POST ${path} HTTP/1.1`,
      `host: ${this.#host}:${this.#port}`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(payload)}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${payload}`);
  }

  /** Sends one request and times its answer; status 0 is a connection that broke. */
  async ask(request: Buffer): Promise<AnswerSample> {
    const connection = this.#takeIdle() ?? this.#open();
    const sample = await connection.ask(request);
    if (connection.isOpen) this.#idle.push(connection);
    return sample;
  }

  close(): void {
    for (const connection of this.#all) connection.close();
  }

  /** The one used last; those that the server has closed meanwhile are dropped. */
  #takeIdle(): Connection | null {
    for (;;) {
      const connection = this.#idle.pop();
      if (connection === undefined || connection.isOpen) return connection ?? null;
    }
  }

  #open(): Connection {
    const connection = new Connection(connect({ host: this.#host, port: this.#port, noDelay: true }), () =>
      this.#all.delete(connection),
    );
    this.#all.add(connection);
    return connection;
  }
}

/** One connection with at most one request under way. */
class Connection {
  readonly #socket: Socket;
  readonly #onClose: () => void;
  isOpen = true;
  #startedAt = 0;
  #firstAt = Number.NaN;
  #status = 0;
  /** Bytes of the body still to come; null: it comes in chunks. */
  #left: number | null = null;
  #tail: Buffer = Buffer.alloc(0);
  #finish: ((sample: AnswerSample) => void) | null = null;

  constructor(socket: Socket, onClose: () => void) {
    this.#socket = socket;
    this.#onClose = onClose;
    socket.on('data', (bytes: Buffer) => this.#read(bytes));
    socket.on('error', () => {});
    socket.on('close', () => {
      this.isOpen = false;
      this.#onClose();
      this.#status = 0;
      this.#end();
    });
  }

  ask(request: Buffer): Promise<AnswerSample> {
    return new Promise((resolve) => {
      this.#finish = resolve;
      this.#startedAt = performance.now();
      this.#firstAt = Number.NaN;
      this.#status = 0;
      this.#tail = Buffer.alloc(0);
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(bytes: Buffer): void {
    const all = this.#tail.length === 0 ? bytes : Buffer.concat([this.#tail, bytes]);
    if (this.#status === 0) {
      const end = all.indexOf(HEAD_END);
      this.#tail = all;
      if (end < 0) return;
      this.#readHead(all.toString('latin1', 0, end));
      const body = all.subarray(end + HEAD_END.length - 2);
      this.#follow(body, body.length - 2);
    } else this.#follow(all, bytes.length);
  }

  #readHead(head: string): void {
    this.#status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    this.#left = length === undefined ? null : Number(length);
  }

  /** @param all what is kept of the body with what is new; @param fresh how many bytes of it are new. */
  #follow(all: Buffer, fresh: number): void {
    if (fresh > 0 && Number.isNaN(this.#firstAt)) this.#firstAt = performance.now();
    this.#tail = all.length > TAIL_BYTES ? all.subarray(all.length - TAIL_BYTES) : all;
    if (this.#left !== null) this.#left -= fresh;
    const isOver = this.#left === null ? endsWith(all, LAST_CHUNK) : this.#left <= 0;
    if (isOver) this.#end();
  }

  #end(): void {
    const finish = this.#finish;
    if (finish === null) return;
    this.#finish = null;
    const text = this.#tail.toString('latin1');
    finish({
      status: this.#status,
      tokens: Number(/"completion_tokens":(\d+)/.exec(text)?.[1] ?? 0),
      firstTextMs: this.#firstAt - this.#startedAt,
      wholeMs: performance.now() - this.#startedAt,
      text,
    });
  }
}

function endsWith(bytes: Buffer, end: Buffer): boolean {
  return bytes.length >= end.length && bytes.subarray(bytes.length - end.length).equals(end);
}
