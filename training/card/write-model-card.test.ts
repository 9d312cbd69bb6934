import { describe, expect, it } from 'vitest';
import type { TrainingReport } from '../report/training-report.ts';
import { MODEL_SIZES } from '../run/sizes.ts';
import { writeModelCard } from './write-model-card.ts';

const REPORT: TrainingReport = {
  name: 'chef-mini',
  parameters: 4_539_136,
  shape: MODEL_SIZES.mini.shape,
  steps: 6000,
  tokens: 24_000_000,
  minutes: 66,
  trainLoss: 0.3,
  validLoss: 0.25,
  device: 'cpu',
  source: {
    torch: '1.13.0a0',
    seed: 1,
    threads: 1,
    pairs: 200_000,
    corpusTokens: 61_000_000,
    pairsTooLong: 0,
    corpusSha256: 'feed'.repeat(16),
    begunFrom: null,
  },
  files: [{ file: 'chef-mini-q8_0.gguf', bytes: 4_927_008, sha256: 'cafe'.repeat(16) }],
};

describe('a model card', () => {
  it('says what the model is, what it saw and how its files are recognised', () => {
    const card = writeModelCard(REPORT, null);
    expect(card).toContain('4.5 M parameters');
    expect(card).toContain('5 layers of 256, 4 heads, feed-forward 640, vocabulary 3,000');
    expect(card).toContain('200,000 pairs (61.0 M tokens');
    expect(card).toContain('on held-out pairs 0.250 nats');
    expect(card).toContain(`| \`chef-mini-q8_0.gguf\` | 4.9 MB | \`${'cafe'.repeat(16)}\` |`);
    expect(card).toContain('## What it cannot do');
  });

  it('says with whose weights it began', () => {
    const { source } = REPORT;
    if (source === null) throw new Error('no source');
    const begunFrom = { minutes: 66, tokens: 25_000_000, corpusSha256: 'abba'.repeat(16) };
    expect(writeModelCard(REPORT, null)).toContain('From random weights');
    const card = writeModelCard({ ...REPORT, source: { ...source, begunFrom } }, null);
    expect(card).toContain('earlier run of the same shape (66 minutes over 25.0 M tokens');
    expect(card).toContain('abba'.repeat(16));
  });

  it('puts the figures of all writers beside each other', () => {
    const card = writeModelCard(REPORT, {
      mini: { passes: '91 %', tokens: 300 },
      composer: { passes: '97 %' },
    });
    expect(card).toContain('| figure | mini | composer |\n| --- | --- | --- |\n| passes | 91 % | 97 % |');
    expect(card).toContain('| tokens | 300 |  |');
  });

  it('admits what was not measured or kept', () => {
    const card = writeModelCard({ ...REPORT, source: null, validLoss: null }, null);
    expect(card).toContain('Not measured yet');
    expect(card).toContain('What it was fed with was not kept.');
    expect(card).toContain('on held-out pairs unknown');
  });

  it('names shared heads', () => {
    expect(writeModelCard({ ...REPORT, shape: MODEL_SIZES.base.shape }, null)).toContain(
      '10 heads over 5 of keys and values',
    );
  });
});
