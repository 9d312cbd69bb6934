import {
  type ChatHistoryItem,
  type ChatWrapper,
  type LlamaModel,
  resolveChatWrapper,
  type Token,
} from 'node-llama-cpp';
import type { ChatMessage, Prompt } from '../engine.ts';

/** Turns a prompt into the tokens that the model is to continue. */
export type PromptRenderer = (prompt: Prompt) => Token[];

/**
 * Chat goes through the template that the file carries; a file without one (a model trained on plain text)
 * gets the messages as they are, one per line. Nothing is ever added to what the caller said, and text in
 * a message that looks like a control token stays text.
 */
export function createPromptRenderer(model: LlamaModel): PromptRenderer {
  const template = model.fileInfo.metadata.tokenizer?.chat_template;
  const wrapper = typeof template === 'string' ? resolveChatWrapper(model, { warningLogs: false }) : null;
  return (prompt) => {
    const tokens =
      prompt.kind === 'chat' && wrapper !== null
        ? renderChat(model, wrapper, prompt.messages)
        : model.tokenize(toPlainText(prompt));
    return withBeginning(model, tokens);
  };
}

function toPlainText(prompt: Prompt): string {
  if (prompt.kind === 'text') return prompt.text;
  return `${prompt.messages.map((message) => message.content).join('\n')}\n`;
}

function renderChat(model: LlamaModel, wrapper: ChatWrapper, messages: readonly ChatMessage[]): Token[] {
  const chatHistory: ChatHistoryItem[] = messages.map(({ role, content }) =>
    role === 'assistant' ? { type: 'model', response: [content] } : { type: role, text: content },
  );
  chatHistory.push({ type: 'model', response: [] });
  return wrapper.generateContextState({ chatHistory }).contextText.tokenize(model.tokenizer);
}

function withBeginning(model: LlamaModel, tokens: Token[]): Token[] {
  const { bos, shouldPrependBosToken } = model.tokens;
  const isMissing = shouldPrependBosToken && bos !== null && tokens[0] !== bos;
  const begun = isMissing && bos !== null ? [bos, ...tokens] : tokens;
  // Nothing can be continued from nothing; an empty prompt is the beginning of a text.
  const start = bos ?? model.tokens.eos;
  return begun.length === 0 && start !== null ? [start] : begun;
}
