/** What a teacher might answer in the five steps: an article about a river, in either language. */
import type { Answers } from '../../src/desk/wizard/answers.ts';

const at = (passage: number, sentence: number) => ({ passage, sentence });

export const RIVER: Answers = {
  language: 'en',
  title: 'The Wednesday Bridge',
  about: 'The paper writes about a footbridge. The street council has to vote on it. You are its clerk.',
  articleTitle: 'A bridge for walkers',
  articleAbout: 'A short article in the local paper, retold.',
  author: 'A teacher',
  passages: [
    {
      title: 'The plan',
      sentences: [
        { says: 'The bridge committee has proposed a footbridge over the stream.', certainty: 'done', owner: '' },
        { says: 'The bridge could be closed when the water is high.', certainty: 'possible', owner: '' },
      ],
    },
    {
      title: 'Who says what',
      sentences: [
        { says: 'The miller said that the stream moves its bed.', certainty: 'reported', owner: 'the miller' },
        { says: 'The street council is due to vote next.', certainty: 'scheduled', owner: '' },
      ],
    },
  ],
  chamber: 'The street council',
  room: 'chamber',
  layout: 'horseshoe',
  blocs: [
    { name: 'Left bank', wants: 'A dry way to school.', seats: 6, support: 4 },
    { name: 'Right bank', wants: 'Quiet, and their view.', seats: 7, support: 3 },
    { name: 'The mill', wants: 'That the stream is left alone.', seats: 4, support: 2 },
  ],
  majority: 'half',
  rule: 'A proposal is carried when more than half of all members vote for it.',
  citation: 'Rules of the street council, § 3',
  question: 'Who is for the footbridge as it was proposed?',
  days: 3,
  deeds: ['Ask the miller', 'Measure the stream', 'Look up the rules'],
  rumours: [
    { says: 'The bridge is already being built.', verdict: 'contradicts', decides: at(0, 0) },
    { says: 'It will cost more than the school roof.', verdict: 'silent', decides: at(0, 0) },
  ],
  questions: [
    ['What has the committee done?', 'Proposed a footbridge', 'Built a footbridge', 'Closed the path', at(0, 0)],
    ['What does the article say of high water?', 'The bridge could be closed then', 'The bridge will float', 'Nothing', at(0, 1)],
    ['Who says that the stream moves?', 'The miller', 'The committee', 'The article itself', at(1, 0)],
    ['Who is to vote next?', 'The street council', 'The miller', 'The school', at(1, 1)],
    ['Over what would it lead?', 'The stream', 'The railway', 'The road', at(0, 0)],
    ['How sure is the closing?', 'It is possible', 'It is certain', 'It is forbidden', at(0, 1)],
  ].map(([asks, right, one, two, decides]) => ({
    asks: String(asks),
    right: String(right),
    wrong: [one, two].map((says) => ({ says: String(says), why: 'Read the sentence again, word by word.' })),
    decides: decides as { passage: number; sentence: number },
  })),
};

export const RIVER_RU: Answers = {
  ...RIVER,
  language: 'ru',
  title: 'Мост по средам',
  about: 'Газета пишет о пешеходном мосте. Уличному совету о нём голосовать. Вы — секретарь совета.',
  articleTitle: 'Мост для пеших',
  articleAbout: 'Короткая заметка из местной газеты, пересказ.',
  author: 'Учитель',
  passages: [
    {
      title: 'Замысел',
      sentences: [
        { says: 'Комитет по мосту предложил пешеходный мост через ручей.', certainty: 'done', owner: '' },
        { says: 'В большую воду мост могли бы закрывать.', certainty: 'possible', owner: '' },
      ],
    },
    {
      title: 'Кто что говорит',
      sentences: [
        { says: 'Мельник сказал, что ручей меняет русло.', certainty: 'reported', owner: 'мельник' },
        { says: 'Дальше должен голосовать уличный совет.', certainty: 'scheduled', owner: '' },
      ],
    },
  ],
  chamber: 'Уличный совет',
  blocs: [
    { name: 'Левый берег', wants: 'Сухой дороги в школу.', seats: 6, support: 4 },
    { name: 'Правый берег', wants: 'Тишины и вида из окна.', seats: 7, support: 3 },
    { name: 'Мельница', wants: 'Чтобы ручей не трогали.', seats: 4, support: 2 },
  ],
  rule: 'Предложение принято, если за него больше половины всех членов совета.',
  citation: 'Правила уличного совета, § 3',
  question: 'Кто за мост в том виде, в каком его предложили?',
  deeds: ['Расспросить мельника', 'Измерить ручей', 'Перечитать правила'],
  rumours: [
    { says: 'Мост уже строят.', verdict: 'contradicts', decides: at(0, 0) },
    { says: 'Он обойдётся дороже школьной крыши.', verdict: 'silent', decides: at(0, 0) },
  ],
  questions: RIVER.questions.map((question, i) => ({
    ...question,
    asks: `Что сказано в статье, вопрос ${['первый', 'второй', 'третий', 'четвёртый', 'пятый', 'шестой'][i]}?`,
    right: 'То, что в ней написано',
    wrong: [
      { says: 'То, что говорят в коридоре', why: 'В коридоре говорят, а в статье написано.' },
      { says: 'То, чего в ней нет', why: 'Прочтите фразу ещё раз.' },
    ],
  })),
};
