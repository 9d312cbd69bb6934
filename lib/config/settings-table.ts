import { SETTINGS } from './settings.ts';

/** Between these lines of the README stands the table. */
const TABLE_BEGIN = '<!-- settings:begin -->';
const TABLE_END = '<!-- settings:end -->';

/** The table of settings in Markdown, one row each. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS).map(([name, { defaultText, meaning }]) => {
    const shown = defaultText === null ? '' : `\`${defaultText}\``;
    return `| \`${name}\` | ${shown} | ${meaning.replaceAll('|', '\\|')} |`;
  });
  return ['| variable | default | what it is for |', '|---|---|---|', ...rows].join('\n');
}

/** A text with the table between its marks brought up to date; throws when it has no marks. */
export function withSettingsTable(text: string): string {
  const begin = text.indexOf(TABLE_BEGIN);
  const end = text.indexOf(TABLE_END);
  if (begin < 0 || end < begin) throw new Error(`no ${TABLE_BEGIN} … ${TABLE_END}`);
  return `${text.slice(0, begin + TABLE_BEGIN.length)}\n${settingsTable()}\n${text.slice(end)}`;
}
