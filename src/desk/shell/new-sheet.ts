/** A new file of a draft: the least that has its shape, and for a level its place on the pack's list. */

import { editYaml } from '../../content/edit/edit.ts';
import { writtenSheet } from '../../content/written-sheet.ts';
import type { FileChange, OpenDraft } from '../draft/open-draft.ts';
import { languagesOf } from '../forms/languages-of.ts';
import type { Addable } from './contents.tsx';

export function newSheet(draft: OpenDraft, kind: Addable, id: string): readonly FileChange[] {
  const codes = languagesOf(draft).map((l) => l.code);
  const wording = () => Object.fromEntries(codes.map((code) => [code, '']));
  const file = `${kind}/${id}.yaml`;
  switch (kind) {
    case 'sources':
      return [
        sheet(file, {
          id,
          layer: 'article',
          title: wording(),
          about: wording(),
          passages: [{ id: `${id}-1`, title: wording(), claims: [{ id: `${id}-1.1`, says: wording(), certainty: 'done' }] }],
        }),
      ];
    case 'questions':
      return [sheet(file, { questions: [] })];
    case 'levels':
      return [sheet(file, levelSheet(id, wording)), ...listed(draft, id)];
  }
}

/** Opens, and ends at once: everything between is the author's. */
function levelSheet(id: string, wording: () => object): unknown {
  const line = (who: string) => ({ who, says: wording(), fiction: true });
  return {
    id,
    title: wording(),
    about: wording(),
    institution: '',
    minutes: [5, 10],
    stage: '',
    start: 'opening',
    calendar: { days: 3, unit: 'days' },
    variables: [],
    waysIn: [{ id: 'default', papers: [] }],
    beats: [
      { id: 'opening', kind: 'story', set: '', title: wording(), lines: [line('narrator')], next: [{ to: 'questions' }] },
      {
        id: 'questions',
        kind: 'checkpoint',
        set: '',
        title: wording(),
        lines: [],
        draws: [{ tag: '', count: 1 }],
        next: [{ to: 'the-end' }],
      },
      { id: 'the-end', kind: 'ending', set: '', title: wording(), lines: [], stamp: wording(), debrief: [line('narrator')] },
    ],
    hearsay: [],
    marks: {},
    record: { procedure: 0, sources: 0 },
  };
}

function listed(draft: OpenDraft, id: string): readonly FileChange[] {
  const text = draft.files.get('pack.yaml');
  const { levels } = (draft.value('pack.yaml') ?? {}) as { readonly levels?: unknown };
  const count = Array.isArray(levels) ? levels.length : 0;
  const change = text === undefined ? null : editYaml(text, { kind: 'insert', path: ['levels', count], value: id });
  return change ? [{ file: 'pack.yaml', changes: [change] }] : [];
}

function sheet(file: string, value: unknown): FileChange {
  return { file, text: writtenSheet(value) };
}

/** A pack can do without any of these; what still names something in it is told. */
export function mayGo(file: string): boolean {
  return /^(sources|questions|levels|walkthroughs)\//.test(file) || file === 'guide.yaml';
}

/** Without the file, and for a level also without its place on the list and its walkthroughs. */
export function withoutFile(draft: OpenDraft, file: string): readonly FileChange[] {
  const level = /^levels\/(.+)\.yaml$/.exec(file)?.[1];
  if (level === undefined) return [{ file, text: null }];
  const text = draft.files.get('pack.yaml');
  const { levels } = (draft.value('pack.yaml') ?? {}) as { readonly levels?: unknown };
  const at = Array.isArray(levels) ? levels.indexOf(level) : -1;
  const change = text === undefined || at < 0 ? null : editYaml(text, { kind: 'remove', path: ['levels', at] });
  const walks = [...draft.files.keys()].filter(
    (f) => /^walkthroughs\//.test(f) && (draft.value(f) as { readonly level?: unknown } | undefined)?.level === level,
  );
  return [
    { file, text: null },
    ...walks.map((f) => ({ file: f, text: null })),
    ...(change ? [{ file: 'pack.yaml', changes: [change] }] : []),
  ];
}
