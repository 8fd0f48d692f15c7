/** Short articles of several fields and styles, and what a careful teacher says of each sentence: how sure it is, and whose word. All invented. */
import type { ProgramLanguage } from '../../src/text/plural.ts';

/** The letters of all that a careful teacher would let stand: (d)one, (s)tanding, (p)ossible, (c)onditional, (n)ext = scheduled, (e)xpected, (r)eported; and by whom. */
export type Judged = readonly [says: string, sure: string, owner?: string];
export type JudgedArticle = {
  readonly field: string;
  readonly language: ProgramLanguage;
  readonly title: string;
  readonly passages: readonly (readonly Judged[])[];
};

export function textOf({ title, passages }: JudgedArticle): string {
  return [title, ...passages.map((all) => all.map(([says]) => says).join(' '))].join('\n\n');
}

export const JUDGED: readonly JudgedArticle[] = [
  {
    field: 'news agency, transport',
    language: 'ru',
    title: 'В Озёрске запустят ночной автобус',
    passages: [
      [
        ['Первый ночной автобус выйдет на линию 1 сентября, сообщила пресс-служба мэрии.', 'r', 'пресс-служба мэрии'],
        ['Маршрут свяжет вокзал с микрорайоном Северный.', 'n'],
        ['Интервал составит 40 минут, проезд будет стоить столько же, сколько днём, — 38 рублей.', 'n'],
      ],
      [
        [
          '«Мы получили больше 600 обращений, — сказал заместитель мэра Олег Рябов. — Люди работают в ночную смену и идут домой пешком».',
          'r',
          'Олег Рябов',
        ],
        ['По его словам, если пассажиров окажется мало, рейсы отменят через три месяца.', 'r', 'Олег Рябов'],
        ['Депутаты выделили на проект 9 миллионов рублей; против проголосовали 4. Остальные деньги даст область.', 'dn'],
      ],
      [
        ['Водителей в парке не хватает уже второй год.', 'ds'],
        ['Профсоюз опасается, что люди будут выходить на две смены подряд.', 'r', 'профсоюз'],
        ['В мэрии это отрицают.', 'dsr'],
        ['Неясно, кто станет чинить машины ночью.', 'p'],
      ],
    ],
  },
  {
    field: 'local paper, school',
    language: 'ru',
    title: 'Нужны ли школе № 12 телефоны на уроках?',
    passages: [
      [
        ['Школьный совет гимназии три часа обсуждал запрет на телефоны.', 'd'],
        ['Решили пока ничего не решать: за проголосовали 7 человек, против — 7. Следующее заседание назначено на 20 октября.', 'dn'],
        ['Учительница физики Вера Ким уверена, что телефон нужен хотя бы на лабораторных.', 'r', 'Вера Ким'],
      ],
      [
        ['«Отберите у них телефоны — они принесут вторые», — смеётся она.', 'r', 'Вера Ким'],
        ['Родители с ней спорят.', 'ds'],
        ['Антон Белов, у которого в гимназии двое детей, считает, что запрет вернёт в классы тишину.', 'r', 'Антон Белов'],
        ['Он собрал 210 подписей и просит закупить шкафчики.', 'd'],
        ['Один шкафчик стоит 1800 рублей.', 'ds'],
      ],
      [
        ['Директор Лидия Громова признаёт: денег на это в смете нет.', 'r', 'Лидия Громова'],
        ['Возможно, поможет попечительский совет, но его согласия никто не спрашивал.', 'p'],
        ['Если совет откажет, телефоны останутся на партах.', 'c'],
      ],
    ],
  },
  {
    field: 'popular science, biology',
    language: 'ru',
    title: 'Почему шмели летают в холод',
    passages: [
      [
        ['Шмель поднимается в воздух при пяти градусах тепла.', 'ds'],
        ['Пчёлы в такую погоду сидят в улье.', 'ds'],
        ['Долгое время это объясняли густыми волосками.', 'd'],
        ['Группа Анны Ветровой из Института экологии проверила догадку и сбрила волоски у 48 насекомых.', 'd'],
        ['Бритые шмели взлетали так же, как обычные.', 'd'],
      ],
      [
        ['Исследователи предполагают, что тепло дают мышцы крыла, которые дрожат вхолостую.', 'er', 'исследователи'],
        ['По оценке Ветровой, так расходуется до трети всей энергии.', 'r', 'Ветрова'],
        ['Физиолог Марк Штерн с выводом не согласен.', 'ds'],
        ['Он полагает, что 48 насекомых слишком мало и опыт надо повторить.', 'r', 'Марк Штерн'],
        ['Возможно, дело ещё и в размере тела: крупное остывает медленнее.', 'p'],
      ],
      [
        ['Весной группа повторит измерения в горах.', 'n'],
        ['Результаты ожидаются к осени.', 'en'],
        ['Не может шмель только одного: лететь в дождь.', 'ds'],
      ],
    ],
  },
  {
    field: 'business, shops',
    language: 'ru',
    title: 'Рынок на Садовой закроют на ремонт',
    passages: [
      [
        ['Администрация Заборска расторгла договор с управляющей компанией рынка.', 'd'],
        ['Ремонт начнётся в марте и продлится, как обещают в администрации, полгода.', 'rn'],
        ['Продавцов на это время планируют переселить в павильоны на площади.', 'n'],
        ['Павильонов 60, а торговых мест на рынке — 140.', 'ds'],
      ],
      [
        ['«Куда денутся остальные?» — спрашивает Зинаида Пахомова, которая торгует здесь мёдом 22 года.', 'r', 'Зинаида Пахомова'],
        ['Она боится, что покупатели привыкнут к гипермаркету.', 'r', 'Зинаида Пахомова'],
        ['Экономист Игорь Лунин напоминает: после прошлого ремонта вернулись лишь две трети продавцов.', 'r', 'Игорь Лунин'],
        ['Пахомова и её соседи написали губернатору.', 'd'],
      ],
      [
        ['Ответа они не получили.', 'd'],
        ['Торги на подряд должны пройти 12 января.', 'n'],
        ['Начальная цена, по данным портала закупок, — 85 миллионов рублей.', 'r', 'портал закупок'],
        ['Владелец соседнего кафе мог бы сдать часть зала, однако его пока не спросили.', 'pc'],
      ],
    ],
  },
  {
    field: 'culture, museum',
    language: 'ru',
    title: 'Дом купца Елагина: музей или гостиница?',
    passages: [
      [
        ['Деревянный дом на набережной пустует с 2009 года.', 'ds'],
        ['В четверг градозащитники вышли к нему с плакатами.', 'd'],
        ['Инвестор хочет устроить в доме гостиницу на 18 номеров и обещает сохранить фасад.', 'dsr', 'инвестор'],
        ['Городской отдел культуры предлагает сделать там музей.', 'dsr', 'городской отдел культуры'],
      ],
      [
        ['«Фасад без печей и лестниц — это открытка», — убеждена историк Нина Орлова.', 'r', 'Нина Орлова'],
        ['В интервью газете она добавила, что в доме уцелели изразцы 1840-х годов.', 'r', 'Нина Орлова'],
        ['Экспертизы дома не проводили.', 'd'],
        ['Архитектор Пётр Сомов сомневается, что музей окупится.', 'r', 'Пётр Сомов'],
      ],
      [
        ['Музей, скорее всего, потребует дотаций.', 'p'],
        ['Судьбу дома решит комиссия, которая соберётся 5 марта.', 'n'],
        ['Её решение зависит от заключения пожарных.', 'pcs'],
        ['Общественные слушания состоятся раньше, 27 февраля.', 'n'],
      ],
    ],
  },
  {
    field: 'news agency, energy',
    language: 'en',
    title: 'Coastal town to vote on tidal power plant',
    passages: [
      [
        ['The town of Marrow Bay will hold a referendum on a tidal power plant on 9 October, officials said on Monday.', 'rn', 'officials'],
        ['The plant is to stand in the mouth of the bay and supply 14,000 homes.', 'n'],
        ['Its builder, Northtide, has spent at least 3 million dollars on studies.', 'd'],
        ['“We have the strongest tide on this coast,” said Hannah Cole, who runs the company.', 'r', 'Hannah Cole'],
      ],
      [
        ['Fishermen voted 41 to 6 against the plan. They fear that the turbines will drive the herring away.', 'dr', 'fishermen'],
        ['Marine biologist Samuel Ortiz believes the effect would be small.', 'r', 'Samuel Ortiz'],
        ['He acknowledges that nobody has measured it.', 'r', 'Samuel Ortiz'],
        ['Electricity bills might fall by a tenth.', 'p'],
        ['It is not known if the bank would lend the money a second time.', 'p'],
      ],
      [
        ['Construction is due to begin in spring, if only the permits arrive.', 'nc'],
        ['A hearing will be held on 2 September.', 'n'],
      ],
    ],
  },
  {
    field: 'local paper, dogs in the park',
    language: 'en',
    title: 'Should dogs be banned from Elm Park?',
    passages: [
      [
        ['The parks committee has asked residents what they think of dogs in Elm Park.', 'd'],
        ['So far 512 people have answered.', 'd'],
        ['Two thirds of them want a fence.', 'ds'],
        ['Ruth Adeyemi, who walks three terriers there every morning, thinks it is a waste of money.', 'r', 'Ruth Adeyemi'],
        ['“Teach the owners, not the dogs,” she said.', 'r', 'Ruth Adeyemi'],
      ],
      [
        ['According to her, at least half of the complaints come from one street.', 'r', 'Ruth Adeyemi'],
        ['The committee could not confirm that.', 'd'],
        ['A fence costs 18,000 pounds.', 'ds'],
        ['Councillor Ben Hart hopes to pay for it out of parking fees.', 'rn', 'Ben Hart'],
        ['If the fees fall short, the playground would have to wait.', 'c'],
      ],
      [
        ['The committee meets again on 14 June.', 'ns'],
        ['It must decide by the end of the month.', 'n'],
        ['Whether the fence comes this year is unclear.', 'p'],
      ],
    ],
  },
  {
    field: 'popular science, sleep',
    language: 'en',
    title: 'What a nap does to memory',
    passages: [
      [
        ['A short nap helps people remember.', 'ds'],
        ['Psychologists at the University of Tarn taught 90 students a list of 40 invented words.', 'd'],
        ['Half of them slept for 20 minutes afterwards.', 'd'],
        ['Those who had slept recalled nine words more.', 'd'],
      ],
      [
        ['Lead author Mei Tanaka argues that sleep sorts what the day has piled up.', 'r', 'Mei Tanaka'],
        ['Her critics point out that the sleepers had also been spared 20 minutes of noise.', 'r', 'her critics'],
        ['The effect could be due to rest alone.', 'p'],
        ['In Tanaka’s view, a quiet room is not enough.', 'r', 'Tanaka'],
        ['She plans to repeat the test with earplugs next year.', 'n'],
      ],
      [
        ['The brain is never idle.', 'ds'],
        ['Naps longer than an hour may leave people more tired than before.', 'p'],
        ['The study was paid for by a maker of mattresses.', 'd'],
      ],
    ],
  },
  {
    field: 'sport',
    language: 'en',
    title: 'Rowing club fights for its boathouse',
    passages: [
      [
        ['Ashford Rowing Club must leave its boathouse by 30 April.', 'n'],
        ['The owner, Grayline Homes, wants to build 36 flats there.', 'ds'],
        ['The club has rowed from this spot since 1921. It has 240 members.', 'ds'],
        ['Coach Maria Silva warned that the juniors would have nowhere to train.', 'r', 'Maria Silva'],
      ],
      [
        ['“Without the boathouse there is no club,” she told the Courier.', 'r', 'Maria Silva'],
        ['Grayline insists it offered another site.', 'r', 'Grayline'],
        ['The site lies 7 kilometres from the river.', 'ds'],
        ['A spokesman for the company declined to comment.', 'd'],
      ],
      [
        ['The council is expected to discuss the matter in March.', 'e'],
        ['It may list the building, which dates from 1898.', 'p'],
        ['Perhaps the two sides will share the bank.', 'p'],
        ['More than 2,000 people have signed a petition, even if few of them row.', 'd'],
      ],
    ],
  },
  {
    field: 'health, canteen',
    language: 'en',
    title: 'Less salt, more queues: the canteen experiment',
    passages: [
      [
        ['Since January the canteen of Westgate College has cooked with a third less salt.', 'd'],
        ['The kitchen did not announce it.', 'd'],
        ['Sales of the soup fell by 12 percent in the first week.', 'd'],
        ['By the fourth week they had risen again.', 'd'],
      ],
      [
        ['Dietician Paul Nwosu estimates that each student eats 2 grams less a day.', 'r', 'Paul Nwosu'],
        ['He admits the figure is rough: nobody weighed the plates.', 'r', 'Paul Nwosu'],
        ['The student union says it was not consulted.', 'r', 'the student union'],
        ['Its chair, Ida Berg, said the menu should name the salt.', 'r', 'Ida Berg'],
      ],
      [
        ['Labels are planned for September.', 'n'],
        ['They would cost 900 euros a year.', 'c'],
        ['The college has not decided who pays.', 'dp'],
        ['Two other colleges are likely to follow.', 'p'],
      ],
    ],
  },
];
