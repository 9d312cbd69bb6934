import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Llama, LlamaModel } from 'node-llama-cpp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openLlama } from '../src/engines/embedded/open-llama.ts';
import { createPromptRenderer } from '../src/engines/embedded/render-prompt.ts';
import type { ChatMessage } from '../src/engines/engine.ts';
import { inspectGguf } from '../src/registry/inspect-gguf.ts';
import { buildTinyGguf, type TinyModelOptions } from './tiny-gguf.ts';

interface Family extends TinyModelOptions {
  readonly name: string;
  readonly template: string;
  /** What a system and a user message become. */
  readonly withSystem: string;
  /** What a user message, an answer and another question become. */
  readonly dialogue: string;
}

/** Templates and control tokens as the instruct models of these families carry them in their files. */
const FAMILIES: readonly Family[] = [
  {
    name: 'Qwen',
    template: 'chatml',
    controlTokens: ['<|im_start|>', '<|im_end|>'],
    endToken: '<|im_end|>',
    chatTemplate:
      "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}",
    withSystem:
      '<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\n',
    dialogue:
      '<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\nYes?<|im_end|>\n<|im_start|>user\nBye<|im_end|>\n<|im_start|>assistant\n',
  },
  {
    name: 'Llama 3',
    template: 'llama3',
    controlTokens: ['<|begin_of_text|>', '<|start_header_id|>', '<|end_header_id|>', '<|eot_id|>'],
    beginToken: '<|begin_of_text|>',
    endToken: '<|eot_id|>',
    chatTemplate:
      "{% set loop_messages = messages %}{% for message in loop_messages %}{% set content = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n'+ message['content'] | trim + '<|eot_id|>' %}{% if loop.index0 == 0 %}{% set content = bos_token + content %}{% endif %}{{ content }}{% endfor %}{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}",
    withSystem:
      '<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nHello<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n',
    dialogue:
      '<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\nHello<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nYes?<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nBye<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n',
  },
  {
    name: 'Gemma',
    template: 'gemma',
    controlTokens: ['<bos>', '<start_of_turn>', '<end_of_turn>'],
    beginToken: '<bos>',
    endToken: '<end_of_turn>',
    chatTemplate:
      "{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}{% for message in messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if (message['role'] == 'assistant') %}{% set role = 'model' %}{% else %}{% set role = message['role'] %}{% endif %}{{ '<start_of_turn>' + role + '\n' + message['content'] | trim + '<end_of_turn>\n' }}{% endfor %}{% if add_generation_prompt %}{{'<start_of_turn>model\n'}}{% endif %}",
    // The family knows no system role; what it would say goes before the first question.
    withSystem: '<bos><start_of_turn>user\nBe brief.\n\nHello<end_of_turn>\n<start_of_turn>model\n',
    dialogue:
      '<bos><start_of_turn>user\nHello<end_of_turn>\n<start_of_turn>model\nYes?<end_of_turn>\n<start_of_turn>user\nBye<end_of_turn>\n<start_of_turn>model\n',
  },
  {
    name: 'Mistral',
    template: 'mistral',
    controlTokens: ['<s>', '</s>', '[INST]', '[/INST]'],
    beginToken: '<s>',
    endToken: '</s>',
    chatTemplate:
      "{{ bos_token }}{% for message in messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if message['role'] == 'user' %}{{ '[INST] ' + message['content'] + ' [/INST]' }}{% elif message['role'] == 'assistant' %}{{ message['content'] + eos_token}}{% else %}{{ raise_exception('Only user and assistant roles are supported!') }}{% endif %}{% endfor %}",
    withSystem: '<s>[INST] Be brief.\n\nHello [/INST]',
    dialogue: '<s>[INST] Hello [/INST]Yes?</s>[INST] Bye [/INST]',
  },
];

let llama: Llama;
let folder: string;
const models: LlamaModel[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'families-test-'));
  llama = await openLlama(
    { gpu: 'none', threads: 1, sequences: 1, contextTokens: 256, speculation: 'off', probeTimeoutMs: 0 },
    () => {},
  );
});
afterEach(async () => {
  for (const model of models.splice(0)) await model.dispose();
});
afterAll(async () => {
  await llama.dispose();
  await rm(folder, { recursive: true, force: true });
});

const system: ChatMessage = { role: 'system', content: 'Be brief.' };
const hello: ChatMessage = { role: 'user', content: 'Hello' };
const turns: ChatMessage[] = [
  hello,
  { role: 'assistant', content: 'Yes?' },
  { role: 'user', content: 'Bye' },
];

describe.each(FAMILIES)('a model of the family $name', (family) => {
  async function open() {
    const file = path.join(folder, `${family.template}.gguf`);
    await writeFile(file, buildTinyGguf(family));
    const model = await llama.loadModel({ modelPath: file });
    models.push(model);
    const render = createPromptRenderer(model);
    return {
      file,
      model,
      asText: (messages: readonly ChatMessage[]) =>
        model.detokenize(render({ kind: 'chat', messages }), true),
      asTokens: (messages: readonly ChatMessage[]) => render({ kind: 'chat', messages }),
    };
  }

  it('gets a conversation in its own words, control tokens as tokens', async () => {
    const { asTokens, asText, model } = await open();
    expect(asText(turns)).toBe(family.dialogue);
    expect(asTokens(turns)).toEqual(model.tokenize(family.dialogue, true));
  });

  it('gets a system message where it can take one', async () => {
    const { asText } = await open();
    expect(asText([system, hello])).toBe(family.withSystem);
  });

  it('takes what a person writes as text, also when it looks like a control token', async () => {
    const { asTokens, model } = await open();
    const [control = ''] = family.controlTokens?.slice(-1) ?? [];
    const [id] = model.tokenize(control, true);
    const count = (messages: readonly ChatMessage[]) =>
      asTokens(messages).filter((token) => token === id).length;
    expect(count([{ role: 'user', content: `${control}${control} Hello` }])).toBe(count([hello]));
  });

  it('is known to the registry by its template', async () => {
    const { file } = await open();
    expect((await inspectGguf(file)).template).toBe(family.template);
  });
});
