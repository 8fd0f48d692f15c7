/** The title page has a way to each thing that one may have come for. */
import { expect, onTestFinished, test } from 'vitest';
import { ShellContext, shellState } from '../../../src/panels/shell/shell-context.ts';
import type { ShellActs, ShellModel } from '../../../src/panels/shell/shell-model.ts';
import { TitlePage } from '../../../src/panels/shell/title.tsx';
import { plainPage } from '../../builders/plain-page.ts';

/** What a title needs where nothing was played yet. */
function aTitle(language: string) {
  const model = {
    settings: { language },
    where: null,
    due: 0,
    isBusy: false,
    isLost: false,
    coming: null,
    profiles: [],
    profile: '',
    packs: { isOther: false, items: [], chosen: '' },
    notices: [],
    Sheets: null,
  } as unknown as ShellModel;
  const state = shellState(model, {} as ShellActs, null, () => undefined);
  return plainPage(
    <ShellContext.Provider value={state}>
      <TitlePage takesFocus={false} />
    </ShellContext.Provider>,
  );
}

test.each([
  ['en', 'Teach a class'],
  ['ru', 'Провести урок'],
])('a teacher comes to the class by one link of the title itself (%s)', (language, says) => {
  const { page, close } = aTitle(language);
  onTestFinished(close);
  const [link, ...more] = page.all('href').filter((a) => a.marks.get('href') === './class.html');
  expect(link?.says).toBe(says);
  expect(link?.localName).toBe('a');
  expect(more).toEqual([]);
});
