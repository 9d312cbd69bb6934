/** The parts of a streamed answer that tests look at. */
export interface StreamedAnswer {
  readonly chunks: readonly StreamChunk[];
  readonly text: string;
  readonly finishReason: string | null;
  readonly isDone: boolean;
}

export interface StreamChunk {
  readonly id?: string;
  readonly object?: string;
  readonly choices?: readonly {
    readonly delta?: { readonly role?: string; readonly content?: string };
    readonly text?: string;
    readonly finish_reason: string | null;
  }[];
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number };
  readonly error?: { readonly code: string; readonly message: string; readonly type: string };
}

/** Reads a whole event stream. */
export async function readStream(response: Response): Promise<StreamedAnswer> {
  const lines = (await response.text()).split('\n\n').filter((block) => block !== '');
  const data = lines.map((block) => block.replace(/^data: /, ''));
  const chunks = data.filter((text) => text !== '[DONE]').map((text): StreamChunk => JSON.parse(text));
  const choices = chunks.flatMap((chunk) => chunk.choices ?? []);
  return {
    chunks,
    text: choices.map((choice) => choice.delta?.content ?? choice.text ?? '').join(''),
    finishReason: choices.find((choice) => choice.finish_reason !== null)?.finish_reason ?? null,
    isDone: data.at(-1) === '[DONE]',
  };
}
