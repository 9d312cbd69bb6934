import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../config/settings.ts';
import { NON_PERSONAL_COLUMNS } from './non-personal-columns.ts';
import { RETENTION_TABLE } from './retention-table.ts';
import { uncoveredColumns } from './uncovered-columns.ts';

const SCHEMA = readFileSync(path.resolve(import.meta.dirname, '../../../prisma/schema.prisma'), 'utf8');
const rules = RETENTION_TABLE.flatMap((set) => set.rules);

describe('the retention table', () => {
  it('has every column of the schema, or the reason why it is not personal', () => {
    expect(uncoveredColumns(SCHEMA, RETENTION_TABLE, NON_PERSONAL_COLUMNS)).toEqual({
      missing: [],
      unknown: [],
      both: [],
    });
  });

  it('notices a new column, a new table, a column that is gone and one that is said to be both', () => {
    const schema = `
/// A note
model Note {
  id       String   @id
  /// What it says.
  text     String[] @map("note_text")
  author   Author   @relation(fields: [authorId], references: [id])
  authorId String

  @@index([authorId])
}
enum Mood {
  good
}
model Author {
  id    String @id
  mood  Mood
  notes Note[]
}
`;
    const [first] = RETENTION_TABLE;
    const table =
      first === undefined ? [] : [{ ...first, columns: { Note: ['id', 'title'], Author: ['id'] } }];
    expect(uncoveredColumns(schema, table, { Author: { id: 'a random id', name: 'gone' } })).toEqual({
      missing: ['Note.text', 'Note.authorId', 'Author.mood'],
      unknown: ['Note.title', 'Author.name'],
      both: ['Author.id'],
    });
  });

  it('gives every set an end, a purpose, a basis and somebody it is about', () => {
    for (const set of RETENTION_TABLE) {
      expect(set.ends, set.id).not.toBe('');
      expect(set.why, set.id).not.toBe('');
      expect(set.bases.length, set.id).toBeGreaterThan(0);
      expect(set.people.length, set.id).toBeGreaterThan(0);
      expect(set.recipients, set.id).toContain('operator');
    }
    expect(new Set(RETENTION_TABLE.map(({ id }) => id)).size).toBe(RETENTION_TABLE.length);
  });

  it('rests on explicit consent wherever it tells of somebody’s health', () => {
    const health = RETENTION_TABLE.filter(({ what }) => /allergies/.test(what)).map(({ id }) => id);
    expect(health.length).toBeGreaterThanOrEqual(2);
    for (const set of RETENTION_TABLE.filter(({ id }) => health.includes(id))) {
      expect(set.bases, set.id).toContain('explicit_consent_9_2_a');
    }
  });

  it('names each rule once, and settings that exist', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    const named = RETENTION_TABLE.flatMap(({ ends }) =>
      [...ends.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );
    const used = rules.flatMap(({ after }) => (typeof after === 'string' ? [after] : []));
    for (const name of [...named, ...used]) expect(SETTINGS).toHaveProperty([name ?? '']);
    expect(new Set(named)).toEqual(new Set(used));
  });

  it('says in words what its rules do', () => {
    for (const { id, ends, rules: own } of RETENTION_TABLE) {
      for (const { after } of own) {
        const words = { 0: /date|expired|last request/, 1: /a day/i }[Number(after)];
        expect(ends, id).toMatch(words ?? new RegExp(typeof after === 'string' ? after : `\\b${after} days`));
      }
    }
  });
});
