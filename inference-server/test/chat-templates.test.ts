import { afterEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** ChatML as Qwen's instruct models carry it in their files. */
const CHATML =
  "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}";

async function countPromptTokens(chatTemplate: string | undefined, messages: object[]): Promise<number> {
  const server = await startTestServer({ tiny: chatTemplate === undefined ? {} : { chatTemplate } });
  servers.push(server);
  const answer = await server.chat({ model: 'tiny', messages, max_tokens: 1 });
  return (await answer.json()).usage.prompt_tokens;
}

describe('the prompt of a chat', () => {
  const system = { role: 'system', content: 'AAAA' };
  const user = { role: 'user', content: 'BBBB' };

  it('is the messages, a line each, for a file without a template', async () => {
    // Four letters and a line break each.
    expect(await countPromptTokens(undefined, [system, user])).toBe(10);
  });

  it('follows the template that the file carries', async () => {
    const text =
      '<|im_start|>system\nAAAA<|im_end|>\n<|im_start|>user\nBBBB<|im_end|>\n<|im_start|>assistant\n';
    const server = await startTestServer({ tiny: { chatTemplate: CHATML } });
    servers.push(server);
    const answer = await server.chat({ model: 'tiny', messages: [system, user], max_tokens: 1 });
    const counted = await (await server.post('/tokenize', { model: 'tiny', prompt: text })).json();
    expect((await answer.json()).usage.prompt_tokens).toBe(counted.count);
  });

  it('adds no system message of its own', async () => {
    const text = '<|im_start|>user\nBBBB<|im_end|>\n<|im_start|>assistant\n';
    const server = await startTestServer({ tiny: { chatTemplate: CHATML } });
    servers.push(server);
    const answer = await server.chat({ model: 'tiny', messages: [user], max_tokens: 1 });
    const counted = await (await server.post('/tokenize', { model: 'tiny', prompt: text })).json();
    expect((await answer.json()).usage.prompt_tokens).toBe(counted.count);
  });
});
