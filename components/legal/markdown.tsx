import { type MarkedToken, marked, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';

interface MarkdownProps {
  readonly text: string;
  /** What stands in for a paragraph that is only `{{name}}`. */
  readonly blocks?: Readonly<Record<string, ReactNode>>;
}

/**
 * Markdown of ours as elements: headings, paragraphs, lists, links and emphasis. HTML in it is shown as text, so nothing in
 * it can become a script.
 */
export function Markdown({ text, blocks = {} }: MarkdownProps) {
  return <>{keyed(marked.lexer(text), (token) => block(token as MarkedToken, blocks))}</>;
}

/** Elements in the order of their tokens, which never changes. */
function keyed(
  tokens: readonly Tokens.Generic[] | readonly MarkedToken[],
  render: (token: MarkedToken) => ReactNode,
) {
  return tokens.map((token, place) => (
    <Fragment key={`${place} ${token.raw}`}>{render(token as MarkedToken)}</Fragment>
  ));
}

function block(token: MarkedToken, blocks: Readonly<Record<string, ReactNode>>): ReactNode {
  switch (token.type) {
    case 'heading':
      return token.depth === 2 ? (
        <h2 className="mt-10 text-2xl">{inline(token.tokens)}</h2>
      ) : (
        <h3 className="mt-6 text-xl">{inline(token.tokens)}</h3>
      );
    case 'paragraph': {
      const name = /^\{\{(\w+)\}\}$/.exec(token.text)?.[1];
      const own = name === undefined ? undefined : blocks[name];
      return own ?? <p className="mt-4">{inline(token.tokens)}</p>;
    }
    case 'list':
      return <ul className="mt-4 grid list-disc gap-2 pl-6">{token.items.map(item)}</ul>;
    case 'space':
      return null;
    default:
      return <p className="mt-4">{token.raw}</p>;
  }
}

const item = (entry: Tokens.ListItem) => (
  <li key={entry.raw}>
    {keyed(entry.tokens, (token) => ('tokens' in token && token.tokens ? inline(token.tokens) : token.raw))}
  </li>
);

function inline(tokens: readonly Tokens.Generic[]): ReactNode {
  return keyed(tokens, (token) => {
    switch (token.type) {
      case 'strong':
        return <strong>{inline(token.tokens)}</strong>;
      case 'em':
        return <em>{inline(token.tokens)}</em>;
      case 'link':
        return (
          <a className="link" href={token.href}>
            {inline(token.tokens)}
          </a>
        );
      case 'text':
        return token.text;
      default:
        return token.raw;
    }
  });
}
