/** What the map of a level's beats says, in both languages. */
import { counted, type ProgramLanguage, programLanguage } from '../plural.ts';

export type DeskMapWords = {
  readonly name: string;
  readonly endings: string;
  readonly starts: string;
  readonly unreached: string;
  readonly deadEnd: string;
  readonly met: (percent: number) => string;
  readonly metShort: (percent: number) => string;
  readonly leadsTo: (endings: string) => string;
  readonly waysTo: (beats: string) => string;
  readonly seeking: string;
  readonly plays: (plays: number) => string;
  readonly tooLarge: string;
  readonly mendFirst: string;
  readonly smaller: string;
  readonly larger: string;
};

const en: DeskMapWords = {
  name: 'The level’s beats and the ways between them',
  endings: 'Endings',
  starts: 'It begins here',
  unreached: 'No road comes here',
  deadEnd: 'No way on to an ending',
  met: (percent) => `met in ${percent} % of plays by chance`,
  metShort: (percent) => `${percent} %`,
  leadsTo: (endings) => `leads to ${endings}`,
  waysTo: (beats) => `next comes: ${beats}`,
  seeking: 'Walking the roads…',
  plays: (plays) =>
    `Percent: how often ${counted('en', plays, { one: 'play', other: 'plays' })} by chance came this way. Letters: the endings that a road from there still reaches.`,
  tooLarge: 'The level is too large to be searched to the end: what isn’t reached here may still be.',
  mendFirst: 'Once the errors are mended, the map shows which ending each road leads to, and how often chance goes there.',
  smaller: 'Smaller',
  larger: 'Larger',
};

const ru: DeskMapWords = {
  name: 'Шаги уровня и пути между ними',
  endings: 'Финалы',
  starts: 'Отсюда начинается',
  unreached: 'Сюда не ведёт ни одна дорога',
  deadEnd: 'Отсюда не дойти до финала',
  met: (percent) => `встречается в ${percent} % игр наугад`,
  metShort: (percent) => `${percent} %`,
  leadsTo: (endings) => `ведёт к: ${endings}`,
  waysTo: (beats) => `дальше: ${beats}`,
  seeking: 'Проходим дороги…',
  plays: (plays) =>
    `Проценты: как часто сюда приходили, играя наугад (${counted('ru', plays, { one: 'игра', few: 'игры', many: 'игр' })}). Буквы: финалы, до которых отсюда ещё можно дойти.`,
  tooLarge: 'Уровень слишком велик, чтобы обойти его до конца: куда мы не дошли, туда дорога всё же может быть.',
  mendFirst: 'Когда ошибки исправлены, карта покажет, к какому финалу ведёт каждая дорога и как часто туда заводит случай.',
  smaller: 'Мельче',
  larger: 'Крупнее',
};

const words: Readonly<Record<ProgramLanguage, DeskMapWords>> = { en, ru };

export function deskMapWords(language: string): DeskMapWords {
  return words[programLanguage(language)];
}
