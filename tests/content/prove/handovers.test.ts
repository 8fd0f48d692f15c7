/** What one level hands on is among what the next declares, also through levels that don't care. */
import { describe, expect, test } from 'vitest';
import { provePack } from '../../../src/content/prove/prove.ts';
import { wordsFor } from '../../../src/content/words.ts';
import { type Campaign, entryFor, newCampaign, withRun } from '../../../src/core/campaign.ts';
import { assemblePack, type LevelRules, type WayIn } from '../../../src/core/level.ts';
import { record, replay } from '../../../src/core/replay.ts';
import { aLevel, anEntry, line, say } from '../../builders/level.ts';

const { shared, saidBefore: _none, ...plain } = aLevel();
const papers = [...shared.papers, { id: 'slip', title: say('Slip') }];
const ending = (id: string, archived = false) =>
  ({
    id,
    kind: 'ending',
    set: 'room',
    title: say(id),
    lines: [],
    stamp: say(id),
    debrief: [],
    ...(archived && { archived: true as const }),
  }) as const;
const choice = (id: string, options: readonly { id: string; paper?: string; withdraw?: string; when?: string; to: string }[]) =>
  ({
    id,
    kind: 'choice',
    set: 'room',
    title: say(id),
    lines: [line('Here.')],
    options: options.map((o) => ({
      id: o.id,
      says: say(o.id),
      ...(o.when && { when: { paper: o.when } }),
      ...(o.paper && { effects: [{ paper: o.paper }] }),
      ...(o.withdraw && { effects: [{ withdraw: o.withdraw }] }),
      lines: [],
      next: [{ to: o.to }],
    })),
  }) as const;
const levelOf = (id: string, waysIn: readonly WayIn[], beats: LevelRules['beats']): LevelRules => ({
  ...plain,
  id,
  start: beats[0]?.id ?? '',
  variables: [],
  waysIn,
  beats,
  hearsay: [],
  marks: {},
  record: { procedure: 0, sources: 0 },
});
const nothing = { id: 'default', papers: [] };
const slip = { id: 'with-slip', papers: ['slip'] };

const one = levelOf(
  'one',
  [nothing],
  [
    choice('desk', [
      { id: 'take', paper: 'slip', to: 'over' },
      { id: 'leave', to: 'over' },
    ]),
    ending('over'),
  ],
);
const two = levelOf(
  'two',
  [nothing],
  [{ id: 'walk', kind: 'story', set: 'room', title: say('Walk'), lines: [line('On.')], next: [{ to: 'there' }] }, ending('there')],
);
const three = (waysIn: readonly WayIn[]) =>
  levelOf('three', waysIn, [
    choice('door', [
      { id: 'show', when: 'slip', to: 'in' },
      { id: 'go', to: 'out' },
    ]),
    ending('in'),
    ending('out'),
  ]);
const found = (levels: readonly LevelRules[]) =>
  provePack({ shared: { ...shared, papers }, levels }).refuted.map((r) => [
    r.code,
    r.file,
    wordsFor('shape/type', { expected: '', found: r.values?.found ?? '' }).found,
  ]);

describe('what is handed on', () => {
  test('goes through a level that neither reads nor changes it, and is missed where it arrives undeclared', () => {
    expect(found([one, two, three([nothing])])).toContainEqual(['prove/handover', 'levels/three.yaml', 'paper slip']);
    expect(found([one, two, three([nothing, slip])])).toEqual([]);
  });

  test('is told with a run of the level before that hands it on', () => {
    const { refuted } = provePack({ shared: { ...shared, papers }, levels: [one, three([nothing])] });
    const witness = refuted.find((r) => r.code === 'prove/handover')?.witness;
    expect(witness?.level).toBe('one');
    expect(witness?.intents).toContainEqual({ kind: 'choose', target: 'take' });
  });

  test('a folder that was emptied arrives empty; only an archived bill opens with the papers of the record', () => {
    const pack = (archived: boolean) =>
      assemblePack({
        shared: { ...shared, papers },
        levels: [
          levelOf('one', [slip], [choice('desk', [{ id: 'drop', withdraw: 'slip', to: 'over' }]), ending('over', archived)]),
          levelOf('two', [slip, nothing], [choice('door', [{ id: 'go', to: 'out' }]), ending('out')]),
        ],
      });
    const arrives = (archived: boolean) => {
      const { shared: all, levels } = pack(archived);
      const [first] = levels;
      if (!first) throw new Error('No level');
      const recording = record(first, anEntry({ handover: null }), [{ kind: 'choose', target: 'drop' }]);
      const campaign: Campaign = withRun(newCampaign(all.pack), first, replay(first, recording).run, recording);
      return entryFor({ shared: all, levels }, campaign, 'two', 'seed').handover?.papers;
    };
    expect(arrives(false)).toEqual([]);
    expect(arrives(true)).toEqual(['slip']);
  });
});
