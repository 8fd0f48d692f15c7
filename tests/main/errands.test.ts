/** What the player asks for: one thing at a time, as a clerk, and again where something didn't arrive. */
import { expect, test, vi } from 'vitest';
import { Errands } from '../../src/main/errands.ts';
import type { Front } from '../../src/main/front.ts';
import type { Play } from '../../src/main/play.ts';
import type { ShellModel } from '../../src/panels/shell/shell-model.ts';
import { newProfile } from '../../src/saves/profile.ts';

const clerk = newProfile('p1', 'Vera', 'en');

/** Play can fail to arrive; what was lost can be tried again. */
function anOffice({ arrives = true, clerk: wanted = clerk as typeof clerk | null } = {}) {
  const office = { arrives, model: { isBusy: false } as ShellModel, retry: (): void => undefined, adopted: [] as string[] };
  const front = {
    get model() {
      return office.model;
    },
    update: (changes: Partial<ShellModel>) => {
      office.model = { ...office.model, ...changes };
    },
    forgetLost: () => undefined,
    openWith: () => undefined,
    lose: (again: () => void) => {
      office.retry = again;
    },
  } as unknown as Front;
  const fetchPlay = async () => {
    if (!office.arrives) throw new Error('no network');
    return {} as Play;
  };
  const clerks = { wanted: async () => wanted, adopt: (profile: typeof clerk) => void office.adopted.push(profile.id) };
  return { office, errands: new Errands({ front, arrival: { fetchPlay }, clerks, onBegin: () => undefined, onClerk: () => undefined }) };
}

const over = ({ office }: ReturnType<typeof anOffice>) => vi.waitFor(() => expect(office.model.isBusy).toBe(false));

test('while one thing is under way nothing comes of another', async () => {
  const made = anOffice();
  const done: string[] = [];
  made.errands.run(
    async () => null,
    () => void done.push('first'),
  );
  made.errands.run(
    async () => null,
    () => void done.push('second'),
  );
  await over(made);
  made.errands.run(
    async () => null,
    () => void done.push('third'),
  );
  await over(made);
  expect(done).toEqual(['first', 'third']);
});

test('what did not arrive can be asked for again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const made = anOffice({ arrives: false });
  const act = vi.fn();
  made.errands.run(async () => null, act);
  await over(made);
  expect(act).not.toHaveBeenCalled();
  made.office.arrives = true;
  made.office.retry();
  await over(made);
  expect(act).toHaveBeenCalledOnce();
});

test('the clerk is at the desk before anything is done, and without one nothing is', async () => {
  const [staffed, empty] = [anOffice(), anOffice({ clerk: null })];
  const seen: (readonly string[])[] = [];
  const fetch = vi.fn(async () => undefined);
  staffed.errands.withProfile(fetch, () => void seen.push([...staffed.office.adopted]));
  empty.errands.withProfile(fetch, () => void seen.push([]));
  await Promise.all([over(staffed), over(empty)]);
  expect([seen, fetch.mock.calls.length]).toEqual([[['p1']], 1]);
});
