/** What is known of a draft follows its changes: the newest wins, nothing is asked twice, and a proof ends with the next change. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CheckClient } from '../../../src/desk/draft/check-client.ts';
import { CheckWork, type ToCheckWorker } from '../../../src/desk/draft/check-work.ts';
import { type Checks, OpenDraft } from '../../../src/desk/draft/open-draft.ts';
import type { CheckWorker } from '../../../src/desk/draft/over-worker.ts';
import { LEVELS, packFiles } from '../../builders/shipped.ts';

const FILES = packFiles(`${LEVELS}/school-council`);

/** Workers that answer when they are told to, by the very work of the real one. */
function someWorkers() {
  const started: { asked: ToCheckWorker[]; isEnded: boolean; breaks: () => void; answer: () => void }[] = [];
  const start = (): CheckWorker => {
    const asked: ToCheckWorker[] = [];
    const own = { asked, isEnded: false, breaks: (): void => undefined, answer: (): void => undefined };
    const worker: CheckWorker = {
      listen: (onMessage, onError) => {
        const work = new CheckWork((message) => onMessage(structuredClone(message)));
        let heard = 0;
        own.breaks = onError;
        own.answer = () => {
          for (; heard < asked.length; heard++) {
            const message = asked[heard];
            if (message) work.hear(message);
          }
        };
      },
      ask: (message) => asked.push(structuredClone(message)),
      end: () => {
        own.isEnded = true;
      },
    };
    started.push(own);
    return worker;
  };
  return { started, start };
}

const rename = (draft: OpenDraft, id: string) => draft.edit('pack.yaml', { kind: 'set', path: ['version'], value: id }, 'version');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('checking a draft', () => {
  test('the worker gets all files once, and then only those that have changed', () => {
    const { started, start } = someWorkers();
    const draft = new OpenDraft('d', { files: FILES });
    new CheckClient(draft, start);
    started[0]?.answer();
    expect(draft.checks).toMatchObject({ state: 'done', version: 0, problems: [], pack: null });
    vi.advanceTimersByTime(1);
    started[0]?.answer();
    expect(draft.checks.pack?.shared.pack).toBe('school-council');
    rename(draft, '9.9.9');
    rename(draft, '9.9.10');
    expect(draft.checks.state).toBe('working');
    vi.advanceTimersByTime(200);
    started[0]?.answer();
    expect(started[0]?.asked.map((m) => ('files' in m ? m.files.length : 0))).toEqual([FILES.size, 0, 1]);
    // The pack is large: while somebody types, an older one stands.
    expect(draft.checks).toMatchObject({ state: 'done', version: 2, packVersion: 0 });
    vi.advanceTimersByTime(300);
    started[0]?.answer();
    expect(draft.checks.packVersion).toBe(2);
    expect(draft.checks.pack?.shared.version).toBe('9.9.10');
  });

  test('a change while it works is asked about next, and what is answered late is known as that', () => {
    const { started, start } = someWorkers();
    const draft = new OpenDraft('d', { files: FILES });
    new CheckClient(draft, start);
    rename(draft, '9.9.9');
    vi.advanceTimersByTime(200);
    expect(started[0]?.asked).toHaveLength(1);
    started[0]?.answer();
    expect(draft.checks).toMatchObject({ state: 'done', version: 1 });
    expect(started[0]?.asked).toMatchObject([{ version: 0 }, { version: 1 }]);
  });

  test('a large pack is handed over in parts, the page having its turn between them, and nothing more of it once it is closed', async () => {
    const note = `# ${'a'.repeat(400_000)}\n`;
    const large = new Map([...FILES].map(([file, text]) => [file, file.startsWith('walkthroughs/') ? text : note + text]));
    const sizes = (worker: ReturnType<typeof someWorkers>['started'][number] | undefined) =>
      worker?.asked.map((m) => ('files' in m ? m.files.reduce((sum, [, text]) => sum + (text?.length ?? 0), 0) : 0)) ?? [];
    const { started, start } = someWorkers();
    const draft = new OpenDraft('d', { files: large });
    const client = new CheckClient(draft, start, { quiet: 260 });
    expect(started[0]?.asked).toHaveLength(1);
    // What is written meanwhile is asked about next: the question goes on to be about what it began with.
    rename(draft, '9.9.9');
    await vi.advanceTimersByTimeAsync(100);
    expect(Math.max(...sizes(started[0]))).toBeLessThan(1_500_000);
    expect(started[0]?.asked.map((m) => m.kind)).toEqual([
      ...sizes(started[0])
        .slice(1)
        .map(() => 'tell'),
      'check',
    ]);
    started[0]?.answer();
    expect(draft.checks).toMatchObject({ version: 0, state: 'working', problems: [] });
    await vi.advanceTimersByTimeAsync(100);
    started[0]?.answer();
    expect(draft.checks).toMatchObject({ version: 1, isSound: true });
    await vi.advanceTimersByTimeAsync(11);
    expect(started[1]?.asked[0]?.kind).toBe('tell');
    client.close();
    const told = started[1]?.asked.length;
    await vi.advanceTimersByTimeAsync(100);
    expect(started[1]?.asked).toHaveLength(told ?? 0);
    expect(started[1]?.asked.some((m) => m.kind === 'prove')).toBe(false);
  });

  test('problems come with their line; a file that is gone is missed', () => {
    const { started, start } = someWorkers();
    const draft = new OpenDraft('d', { files: FILES });
    new CheckClient(draft, start);
    draft.change({
      label: 'x',
      changes: [
        { file: 'procedure.yaml', text: null },
        { file: 'pack.yaml', text: 'id: 1\n' },
      ],
    });
    vi.advanceTimersByTime(200);
    started[0]?.answer();
    const { problems, pack } = draft.checks;
    expect(pack).toBeNull();
    expect(problems.find((p) => p.path === 'id')?.excerpt).toMatchObject({ before: 'id: ', at: '1' });
    expect(problems.map((p) => p.code)).toContain('pack/file-missing');
  });

  test('a checker that breaks is replaced by one that gets everything; one that keeps breaking is left alone until the next change', () => {
    const { started, start } = someWorkers();
    const draft = new OpenDraft('d', { files: FILES });
    new CheckClient(draft, start);
    started[0]?.breaks();
    expect([started.length, started[0]?.isEnded, started[1]?.asked]).toMatchObject([2, true, [{ files: { length: FILES.size } }]]);
    started[1]?.breaks();
    started[2]?.breaks();
    expect(draft.checks).toMatchObject({ isLost: true, state: 'done' });
    rename(draft, '9.9.9');
    vi.advanceTimersByTime(200);
    started[3]?.answer();
    expect(draft.checks).toMatchObject({ isLost: false, state: 'done', version: 1 });
  });

  test('a closed one asks nothing more', () => {
    const { started, start } = someWorkers();
    const draft = new OpenDraft('d', { files: FILES });
    const client = new CheckClient(draft, start);
    rename(draft, '9.9.9');
    client.close();
    vi.advanceTimersByTime(5000);
    started[0]?.answer();
    expect([started.length, started[0]?.asked.length, started[0]?.isEnded, draft.checks.version]).toEqual([1, 1, true, -1]);
  });
});

describe('the pack that is asked for', () => {
  const aClient = () => {
    const { started, start } = someWorkers();
    const draft = new OpenDraft('d', { files: FILES });
    const client = new CheckClient(draft, start);
    started[0]?.answer();
    return { draft, client, started, answer: () => started.at(-1)?.answer() };
  };

  test('holds what was written a moment ago, also while an older text is being checked', async () => {
    const { draft, client, answer } = aClient();
    rename(draft, '9.9.9');
    const first = client.fetchPack();
    rename(draft, '9.9.10');
    const second = client.fetchPack();
    answer();
    expect((await first)?.shared.version).toBe('9.9.10');
    expect(await second).toBe(await first);
    expect(await client.fetchPack()).toBe(draft.checks.pack);
  });

  test('is none once what was written breaks it', async () => {
    const { draft, client, answer } = aClient();
    draft.change({ label: 'x', changes: [{ file: 'pack.yaml', text: 'id: 1\n' }] });
    const pack = client.fetchPack();
    answer();
    expect(await pack).toBeNull();
  });

  test('comes from another checker when one breaks, and never where all do or the draft is closed', async () => {
    const { draft, client, started, answer } = aClient();
    rename(draft, '9.9.9');
    const pack = client.fetchPack();
    started[0]?.breaks();
    answer();
    expect((await pack)?.shared.version).toBe('9.9.9');
    rename(draft, '9.9.10');
    const lost = client.fetchPack();
    for (let n = 0; n < 3; n++) started.at(-1)?.breaks();
    expect([await lost, await client.fetchPack()]).toEqual([null, null]);
    rename(draft, '9.9.11');
    const closed = client.fetchPack();
    client.close();
    expect(await closed).toBeNull();
  });
});

describe('proving a draft', () => {
  test('begins when a sound draft is left alone, tells how far it is, and ends with a certificate', () => {
    const { started, start } = someWorkers();
    const draft = new OpenDraft('d', { files: FILES });
    new CheckClient(draft, start);
    started[0]?.answer();
    vi.advanceTimersByTime(1000);
    const told: Checks[] = [];
    draft.subscribeChecks((checks) => told.push(checks));
    expect(draft.checks.proof.kind).toBe('working');
    started[1]?.answer();
    expect(told.some(({ proof }) => proof.kind === 'working' && proof.states > 0)).toBe(true);
    expect(draft.checks).toMatchObject({ proof: { kind: 'done' }, certificate: { isProved: true }, version: 0 });
    expect(started[1]?.isEnded).toBe(true);
  });

  test('ends with a change, and begins anew', () => {
    const { started, start } = someWorkers();
    const draft = new OpenDraft('d', { files: FILES });
    new CheckClient(draft, start);
    started[0]?.answer();
    vi.advanceTimersByTime(1000);
    rename(draft, '9.9.9');
    expect([started[1]?.isEnded, draft.checks.proof.kind]).toEqual([true, 'none']);
    started[1]?.answer();
    expect(draft.checks.certificate).toBeNull();
    vi.advanceTimersByTime(200);
    started[0]?.answer();
    vi.advanceTimersByTime(1000);
    expect(started[2]?.asked).toMatchObject([{ kind: 'prove', version: 1 }]);
  });

  test('waits while there is an error', () => {
    const { started, start } = someWorkers();
    const draft = new OpenDraft('d', { files: new Map([...FILES, ['pack.yaml', 'id: 1\n']]) });
    new CheckClient(draft, start);
    started[0]?.answer();
    vi.advanceTimersByTime(5000);
    expect(started).toHaveLength(1);
  });
});
