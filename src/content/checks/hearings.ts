/** A hearing can be heard: its tests and fields are its procedure's, and the bank of exhibits fills every file that can be drawn. */
import type { HearingBeat } from '../../core/beat.ts';
import { isUsable } from '../../core/court-file.ts';
import type { HearingRules } from '../../core/procedure.ts';
import { nearest } from '../nearest.ts';
import type { Finding, NodePath } from '../problem.ts';
import { ofKindTerm, term } from '../words/term.ts';
import { allBeats, type Check } from './check.ts';

export const hearings: Check = (manuscript) => {
  const known = manuscript.procedure?.value.hearings ?? [];
  return [
    ...known.flatMap(inProcedure),
    ...allBeats(manuscript).flatMap(({ file, path, beat }): Finding[] => {
      if (beat.kind !== 'hearing') return [];
      const hearing = known.find((h) => h.id === beat.hearing);
      return hearing ? [...foreignIds(file, path, beat, hearing), ...fileFindings(file, path, beat, hearing)] : [];
    }),
  ];
};

function inProcedure(hearing: HearingRules, i: number): readonly Finding[] {
  const file = 'procedure.yaml';
  const tests = new Set(hearing.tests.map((t) => t.id));
  const count = (is: string) => hearing.orders.filter((o) => o.is === is).length;
  return [
    ...hearing.fields.flatMap((field, n): Finding[] =>
      tests.has(field.id)
        ? [{ code: 'hearing/id-twice', file, path: ['hearings', i, 'fields', n, 'id'], values: { found: field.id } }]
        : [],
    ),
    ...(count('grant') === 1 && count('refuse') === 1
      ? []
      : [
          {
            code: 'hearing/orders',
            file,
            path: ['hearings', i, 'orders'],
            values: { found: term('both', count('grant'), count('refuse')) },
          } as const,
        ]),
  ];
}

function foreignIds(file: string, path: NodePath, beat: HearingBeat, hearing: HearingRules): readonly Finding[] {
  const tests = hearing.tests.map((t) => t.id);
  const fields = hearing.fields.map((f) => f.id);
  const foreign = (kind: 'field' | 'test', found: string, ids: readonly string[], at: NodePath): Finding[] =>
    ids.includes(found)
      ? []
      : [
          {
            code: 'hearing/foreign',
            file,
            path: at,
            values: { kind: ofKindTerm(kind), found, hearing: hearing.id, near: nearest(found, ids), known: ids.join(', ') },
          },
        ];
  return beat.exhibits.flatMap((exhibit, i) => [
    ...([...tests, ...fields].includes(exhibit.id)
      ? [{ code: 'hearing/id-twice', file, path: [...path, 'exhibits', i, 'id'], values: { found: exhibit.id } } as const]
      : []),
    ...foreign('field', exhibit.field, fields, [...path, 'exhibits', i, 'field']),
    ...exhibit.fails.flatMap((test, n) => foreign('test', test, tests, [...path, 'exhibits', i, 'fails', n])),
  ]);
}

/** Counts only what is in every file, whatever was handed on: exhibits without `when`. */
function fileFindings(file: string, path: NodePath, beat: HearingBeat, hearing: HearingRules): readonly Finding[] {
  const always = beat.exhibits.filter((e) => !e.when);
  const isOf = (field: string, shows: string) => always.some((e) => isUsable(e) && e.field === field && e.shows === shows);
  const oneWay = hearing.fields.flatMap(({ id }) =>
    (['for', 'against'] as const).flatMap((shows): Finding[] =>
      isOf(id, shows) ? [] : [{ code: 'hearing/one-way', file, path: [...path, 'exhibits'], values: { shows: term(shows), field: id } }],
    ),
  );
  const theories = [
    { theory: term('all-shown'), size: always.filter((e) => !isUsable(e) || e.shows === 'for').length },
    ...hearing.fields.map(({ id }) => ({
      theory: term('not-shown', id),
      size: always.filter((e) => !isUsable(e) || e.field !== id).length,
    })),
  ];
  const short = theories.flatMap(({ theory, size }): Finding[] =>
    size < beat.draw ? [{ code: 'hearing/file', file, path: [...path, 'draw'], values: { theory, found: size, least: beat.draw } }] : [],
  );
  return [...oneWay, ...short];
}
