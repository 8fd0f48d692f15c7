/** Every shipped pack, whatever it tells: sound, walked to every ending, and without a place where one is stuck. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { deciding } from '../../src/content/checks/deciding.ts';
import { readManuscript } from '../../src/content/manuscript.ts';
import { printProblem } from '../../src/content/print-problem.ts';
import { readPack } from '../../src/content/read-pack.ts';
import { playWalkthrough } from '../../src/content/walkthrough.ts';
import { assemblePack } from '../../src/core/level.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import { LEVELS, packFolders, readPackFolder } from '../../src/tools/pack-folder.ts';
import { anEntry } from '../builders/level.ts';
import { randomWalk } from '../builders/walk.ts';

const folders = packFolders();
const WALKS = process.env.TEST_SIZE === 'full' ? 500 : 25;

test('there is a pack', () => expect(folders.length).toBeGreaterThan(0));

describe.each(folders.map((folder) => [path.relative(LEVELS, folder), folder] as const))('the pack %s', (name, folder) => {
  const files = readPackFolder(folder);
  const { pack, problems, walkthroughs } = readPack(files, { play: true });
  const levels = pack ? assemblePack(pack).levels : [];

  test('has no problem, not even a warning', () => {
    expect(problems.map((p) => printProblem(p, files.get(p.file)))).toEqual([]);
    expect(pack?.shared.pack).toBe(name);
  });

  test('begins each YAML file with its schema, so that editors complete what is written', () => {
    const without = [...files].filter(([file, text]) => file.endsWith('.yaml') && !text.startsWith(schemaLine(file)));
    expect(without.map(([file]) => `${file} should begin with ${schemaLine(file)}`)).toEqual([]);
  });

  test('has a guide with plans for one lesson and for two, with devices and without', () => {
    const { plans, age } = pack?.guide ?? { plans: [], age: {} };
    for (const minutes of [40, 80])
      for (const isWith of [true, false])
        expect(
          plans.some((plan) => plan.minutes === minutes && (plan.devices !== 'none') === isWith),
          `${minutes}, ${isWith}`,
        ).toBe(true);
    for (const language of ['en', 'ru']) expect(age).toMatchObject({ [language]: expect.stringContaining('14') });
    // Levels are called by their names, so that whoever prints finds them.
    const titles = levels.map(({ title }) => title.ru);
    const named = plans.flatMap(({ steps }) => steps.flatMap(({ says }) => [...(says.ru?.matchAll(/уровня «([^»]+)»|^«([^»]+)»/g) ?? [])]));
    for (const [, one, other] of named) expect(titles).toContain(one ?? other);
  });

  test('has a walkthrough to every ending of every level', () => {
    const reached = new Set([...walkthroughs.values()].map((w) => `${w.level}: ${w.ending}`));
    const endings = levels.flatMap((level) => level.beats.filter((b) => b.kind === 'ending').map((b) => `${level.id}: ${b.id}`));
    expect(endings.filter((ending) => !reached.has(ending))).toEqual([]);
    for (const [file, walkthrough] of walkthroughs) {
      const level = levels.find((l) => l.id === walkthrough.level);
      expect(level && playWalkthrough(level, walkthrough).ending, file).toBe(walkthrough.ending);
    }
  });

  test(`lets nobody be stuck in ${WALKS} random walks of each level`, () => {
    for (const level of levels) {
      for (let n = 0; n < WALKS; n++) {
        const seed = `${level.id}-${n}`;
        const { run } = randomWalk(level, anEntry({ seed }), seed, 5_000);
        expect(openIntents(level, run), `${seed} at ${run.beat}`).toEqual([]);
        expect(level.beats.find((b) => b.id === run.beat)?.kind, `${seed} at ${run.beat}`).toBe('ending');
      }
    }
  });

  test('a word changed in a sentence fails exactly the questions that rest on it', () => {
    const { manuscript } = readManuscript(files);
    const questions = manuscript.questions.flatMap((q) => q.value.questions);
    for (const [s, source] of manuscript.sources.entries()) {
      for (const [p, passage] of source.value.passages.entries()) {
        for (const [c, claim] of passage.claims.entries()) {
          const changed = structuredClone(source);
          const says = changed.value.passages[p]?.claims[c]?.says as Record<string, string> | undefined;
          const [language = '', text = ''] = Object.entries(claim.says)[0] ?? [];
          if (says) says[language] = text.replace(/\p{L}+/u, 'other');
          const failed = deciding({ ...manuscript, sources: manuscript.sources.with(s, changed) }).map(({ file, path }) => {
            const sheet = manuscript.questions.find((q) => q.file === file);
            return sheet?.value.questions[Number(path[1])]?.id;
          });
          expect([...new Set(failed)].sort(), claim.id).toEqual(
            questions
              .filter((q) => q.claim === claim.id)
              .map((q) => q.id)
              .sort(),
          );
        }
      }
    }
  });

  test('every question, card, exhibit and sentence that is abroad resolves to a claim or a rule', () => {
    const claims = new Set(pack?.shared.sources.flatMap((s) => s.passages.flatMap((p) => p.claims.map((c) => c.id))));
    const rules = new Set(pack?.shared.procedure.rules.filter((r) => r.claims.every((id) => claims.has(id))).map((r) => r.id));
    const named = [
      ...(pack?.shared.questions.map((q) => q.claim) ?? []),
      ...levels.flatMap((l) => l.hearsay.flatMap((h) => h.claims)),
      ...levels.flatMap((l) => l.beats.flatMap((b) => (b.kind === 'story' ? (b.cards?.list.flatMap((card) => card.claims) ?? []) : []))),
    ];
    expect(named.filter((id) => !claims.has(id))).toEqual([]);
    const exhibits = levels.flatMap((l) => l.beats.flatMap((b) => (b.kind === 'hearing' ? b.exhibits : [])));
    expect(exhibits.filter((e) => !rules.has(e.rule)).map((e) => e.id)).toEqual([]);
  });

  test('reads the same after a round trip through JSON, as the browser gets it', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});

function schemaLine(file: string): string {
  const kind = { sources: 'source', questions: 'questions', levels: 'level' }[file.split('/')[0] ?? ''] ?? file.replace('.yaml', '');
  return `# yaml-language-server: $schema=${'../'.repeat(file.split('/').length)}schema/${kind}.schema.json\n`;
}
