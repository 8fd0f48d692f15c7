/** What a campaign's end and its certificate say, in both languages; they come with that page. */
import { counted, type ProgramLanguage } from '../plural.ts';

type Unit = 'days' | 'hours';

export type EndWords = {
  readonly title: string;
  readonly intro: (played: number, of: number) => string;
  readonly folder: string;
  readonly stampsNote: string;
  readonly unstamped: string;
  readonly ledgers: string;
  readonly ledgersCaption: string;
  readonly promise: string;
  readonly noPromise: string;
  readonly kept: (kept: number, of: number) => string;
  readonly roads: string;
  readonly roadsNote: string;
  readonly yours: string;
  readonly really: string;
  readonly noReally: string;
  readonly notPlayed: string;
  readonly opened: { readonly carried: string; readonly archived: string; readonly default: string };
  readonly inArchive: string;
  readonly steps: (pages: number) => string;
  readonly day: (n: number, unit: Unit) => string;
  readonly reflections: string;
  readonly print: string;
  readonly back: string;
  readonly home: string;
  readonly certificate: {
    readonly title: string;
    readonly says: (pack: string) => string;
    readonly desk: string;
    readonly level: string;
    readonly history: string;
    readonly fiction: string;
    readonly printed: (date: string) => string;
    readonly version: (pack: string, version: string, fingerprint: string) => string;
  };
};

const en: EndWords = {
  title: 'The whole road',
  intro: (played, of) =>
    played === of
      ? 'Every level has come to an ending. The ledgers don’t ask to which.'
      : `${played} of ${of} levels have come to an ending. The ledgers don’t ask to which.`,
  folder: 'The folder',
  stampsNote: 'Stamps and counts are yours, and invented. Days are working days of the level.',
  unstamped: 'No stamp was set.',
  ledgers: 'Three ledgers',
  ledgersCaption: 'Points over the levels you played',
  promise: 'Your promise',
  noPromise: 'You promised yourself nothing.',
  kept: (kept, of) => `${kept} of ${of} marks kept`,
  roads: 'Two roads',
  roadsNote: 'Yours, and the one that was really taken. The first is invented; the second has its dates.',
  yours: 'Your road',
  really: 'Really taken',
  noReally: 'Nothing is on record here.',
  notPlayed: 'Not played.',
  opened: {
    carried: 'Your folder came with you.',
    archived: 'Your bill had gone to the archive. The level opened with the file as the record has it.',
    default: 'Opened with the file as the record has it.',
  },
  inArchive: 'In the archive',
  steps: (n) => `Step by step: ${counted('en', n, { one: 'page', other: 'pages' })}`,
  day: (n, unit) => `${unit === 'days' ? 'day' : 'hour'}\u00a0${n}`,
  reflections: 'In your own words',
  print: 'Print the certificate',
  back: 'Back',
  home: 'To the title page',
  certificate: {
    title: 'Certificate',
    says: (pack) => `The bill of “${pack}” was taken along its whole road, stage by stage, to the endings below.`,
    desk: 'At the desk',
    level: 'Stage',
    history: 'The bill’s history',
    fiction: 'A teaching fiction: stamps, days and counts on the left are invented. What stands under “Really taken” is on record.',
    printed: (date) => `Printed on ${date}`,
    version: (pack, version, fingerprint) => `${pack}, version ${version} (${fingerprint})`,
  },
};

const ru: EndWords = {
  title: 'Вся дорога',
  intro: (played, of) =>
    played === of
      ? 'Каждый уровень доведён до конца. До какого — на баллы не влияет.'
      : `Доведено до конца уровней: ${played} из ${of}. До какого конца — на баллы не влияет.`,
  folder: 'Папка',
  stampsNote: 'Штампы и подсчёты ваши, то есть выдуманные. Дни — рабочие дни уровня.',
  unstamped: 'Ни одного штампа не поставлено.',
  ledgers: 'Баллы',
  ledgersCaption: 'Баллы по пройденным уровням',
  promise: 'Ваше обещание',
  noPromise: 'Вы ничего себе не обещали.',
  kept: (kept, of) => `сдержано: ${kept} из ${of}`,
  roads: 'Две дороги',
  roadsNote: 'Ваша и та, что была на самом деле. Первая выдумана, у второй есть даты.',
  yours: 'Ваша дорога',
  really: 'На самом деле',
  noReally: 'Об этом уровне в источниках ничего нет.',
  notPlayed: 'Не пройден.',
  opened: {
    carried: 'Ваша папка пришла с вами.',
    archived: 'Ваш законопроект ушёл в архив. Уровень открылся с тем, что значится в деле.',
    default: 'Уровень открылся с тем, что значится в деле.',
  },
  inArchive: 'В архиве',
  steps: (n) => `Шаг за шагом: ${counted('ru', n, { one: 'страница', few: 'страницы', many: 'страниц' })}`,
  day: (n, unit) => `${n}-й\u00a0${unit === 'days' ? 'день' : 'час'}`,
  reflections: 'Своими словами',
  print: 'Напечатать свидетельство',
  back: 'Назад',
  home: 'На титульный лист',
  certificate: {
    title: 'Свидетельство',
    says: (pack) => `Законопроект из дела «${pack}» проведён по всей дороге, ступень за ступенью, до записанных ниже концов.`,
    desk: 'За столом',
    level: 'Ступень',
    history: 'История законопроекта',
    fiction: 'Учебный вымысел: штампы, дни и подсчёты слева выдуманы. То, что стоит под «На самом деле», значится в источниках.',
    printed: (date) => `Напечатано ${date}`,
    version: (pack, version, fingerprint) => `${pack}, версия ${version} (${fingerprint})`,
  },
};

export const endWords: Readonly<Record<ProgramLanguage, EndWords>> = { en, ru };
