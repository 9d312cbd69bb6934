/** Every request is another one: identical ones would be answered together. */
let serial = 0;

/** A request body whose answer takes as long as the test wants: thousands of tokens of random text. */
export function endlessChat(seed = ++serial) {
  return {
    model: 'tiny',
    messages: [{ role: 'user', content: 'go on' }],
    seed,
    max_tokens: 100_000,
    grammar: 'root ::= [a-z]*  [a-z] "."{1000}',
    stream: true,
  };
}

/** Asks until `read` gives something that `isRight`; a test fails by its own timeout. */
export async function until<T>(read: () => Promise<T> | T, isRight: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
