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
        ? renderChat(
            model,
            wrapper,
            hasSystemRole(String(template)) ? prompt.messages : mergeSystem(prompt.messages),
          )
        : model.tokenize(toPlainText(prompt));
    return withBeginning(model, tokens, wrapper === null ? null : (template ?? null));
  };
}

/** Gemma and Mistral know a user and an assistant only. */
function hasSystemRole(template: string): boolean {
  if (template.includes('<start_of_turn>')) return false;
  return !template.includes('[INST]') || template.includes('<<SYS>>') || template.includes('[SYSTEM_PROMPT]');
}

/** What the system would say goes before the first question, as these families' own clients do it. */
function mergeSystem(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const said = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const others = messages.filter(({ role }) => role !== 'system');
  const [first, ...rest] = others;
  if (said.length === 0) return messages;
  const isUser = first?.role === 'user';
  const content = [...said, ...(isUser ? [first.content] : [])].join('\n\n');
  return [{ role: 'user', content }, ...(isUser ? rest : others)];
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

/** Puts the beginning-of-text token where the model wants it, once, and nowhere else. */
function withBeginning(model: LlamaModel, tokens: Token[], template: string | null): Token[] {
  const { bos, eos, shouldPrependBosToken } = model.tokens;
  const isThere = bos !== null && tokens[0] === bos;
  if (bos !== null && shouldPrependBosToken && !isThere) return [bos, ...tokens];
  // Chat wrappers begin with it also where neither the file nor its template asks for it.
  const isUnwanted = isThere && !shouldPrependBosToken && template?.includes('bos_token') === false;
  const kept = isUnwanted ? tokens.slice(1) : tokens;
  // Nothing can be continued from nothing; an empty prompt is the beginning of a text.
  const start = bos ?? eos;
  return kept.length === 0 && start !== null ? [start] : kept;
}
