/** Articles as a teacher pastes them: a heading, a name and a date without full stops, straight quotes, long paragraphs. All invented. */

export const LIBRARY = `Town library may open on Sundays
By a reporter, 12 March

The library committee of Alderby voted 7 to 2 on Tuesday to ask for Sunday opening. The library is open on five days a week now.
"We lose the readers who work," said the head of the library, Ms Norton. The mayor said that the town can pay for 14 more hours a month.
If the council agrees, doors would open at 10 on the first Sunday in June. The council is due to vote on 2 April. Readers are expected to bring their own lunch, because the cafe stays shut.

Read also

The union believes that two more librarians are needed. A trial in Brookham ended after 6 weeks - nobody came. It could be different in Alderby. The Alderby Post and the Brookham Echo will print the list of hours.`;

export const TRAM = `Трамвай до Заречья могут пустить осенью
Городской совет Липовска 14 мая поддержал проект трамвайной линии в Заречье. За проголосовали 18 депутатов из 25.
Линия может открыться в октябре, если подрядчик поставит рельсы вовремя. По словам мэра, на первый участок хватит 320 миллионов рублей. Жители Заречья ожидают, что автобус № 7 не отменят.
Директор депо Ирина Котова заявила, что вагонов пока шесть. «Этого мало», — сказала она. Рядом живут Сергеев и Котова. Слушания назначены на 3 июня в школе "Заря". Решение должно быть принято до конца лета.`;

/** Hardly anything to ask about. */
export const SHORT = 'The bridge is shut. It could open again.';
