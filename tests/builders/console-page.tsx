/** A part of the console as it stands over a class, in words only; what is pressed goes to the class. */
import type { ComponentChild } from 'preact';
import type { Pack } from '../../src/core/level.ts';
import { wordsIn } from '../../src/core/wording.ts';
import { ConsoleContext, type ConsoleScope } from '../../src/room/clients/console/console-context.ts';
import type { Presence } from '../../src/room/clients/link.ts';
import type { TeacherSays } from '../../src/room/rules/message.ts';
import { classConsoleWords } from '../../src/text/words/class-console.ts';
import type { TestClass } from './class-room.ts';
import { plainPage } from './plain-page.ts';

type Over = { readonly room: TestClass; readonly pack?: Pack; readonly language?: string; readonly away?: Presence['away'] };

/** @returns the page, and what was said to the class by pressing on it */
export function consolePage(what: ComponentChild, { room, pack = room.host.pack, language = 'en', away = [] }: Over) {
  const said: TeacherSays[] = [];
  const scope: ConsoleScope = {
    words: classConsoleWords(language),
    language,
    say: (wording) => wordsIn(wording, language).text,
    pack,
    view: { ...room.host.teacherView(), presence: { away, room: null, addresses: [] } },
    isByHands: room.host.now().lesson.plan.hands > 0,
    isWaiting: false,
    act: async (says) => {
      said.push(says);
      return room.host.teacherSays(says).kind === 'heard';
    },
  };
  return { ...plainPage(<ConsoleContext.Provider value={scope}>{what}</ConsoleContext.Provider>), said };
}
