/** What a spreadsheet made of a text that was typed into it. */
import { type ImportNote, note } from './draft.ts';
import type { Found } from './found.ts';

/** As Excel says it in English and in Russian, LibreOffice and Google Sheets too. */
const FAULT = /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|ERROR!|Н\/Д|ИМЯ\?|ССЫЛКА!|ЗНАЧ!|ДЕЛ\/0!|ПУСТО!|ЧИСЛО!)$/i;

export function cellNotes({ asks, body, right, wrong }: Found, dates: ReadonlySet<string>): readonly ImportNote[] {
  const parts = () => {
    switch (body.kind) {
      case 'picks':
        return body.picks.flatMap(({ says, feedback }) => [says, feedback]);
      case 'order':
        return body.items;
      case 'pairs':
        return body.pairs.flatMap(({ left, right: other }) => [left, other]);
      default:
        return [];
    }
  };
  return notesOf(
    [asks, right, wrong, ...parts()].flatMap((wording) => Object.values(wording ?? {})),
    dates,
  );
}

export function notesOf(texts: readonly string[], dates: ReadonlySet<string>): readonly ImportNote[] {
  return [
    ...texts.filter((text) => FAULT.test(text.trim())).map((text) => note('cell/fault', { found: text.trim() })),
    ...texts.filter((text) => dates.has(text)).map((text) => note('cell/date', { found: text })),
  ];
}
