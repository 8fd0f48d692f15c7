/** Words around the one device that goes round a class, in Russian. */
import type { SharedWords } from './class-shared.ts';

export const ru: SharedWords = {
  title: 'Одно устройство на всех',
  roster: 'Кто участвует?',
  rosterSays: 'По имени в строке, в том порядке, в каком устройство пойдёт по кругу. Один раз за урок.',
  names: 'Имена',
  begin: 'Начать',
  flaws: (name, why) => `«${name}»: ${why}`,
  handTo: (name) => `Передайте устройство: ${name}`,
  handSays: 'Остальные сейчас не смотрят. Пока вы не скажете, что это вы, на экране ничего нет.',
  iAm: (name) => `Это я, ${name}`,
  skip: 'Сейчас не здесь: следующий',
  done: 'Готово, передаю дальше',
  doneSays: 'Следующий не увидит, что вы выбрали.',
  all: 'Круг пройден',
  allSays: 'Очередь дошла до каждого. Верните устройство.',
  toTeacher: 'К странице учителя',
  nothing: 'Сейчас перед классом ничего нет',
  nothingSays: 'Когда откроется голосование или вопрос, устройство пойдёт по кругу.',
  missing: 'Кто ещё не был',
  left: (n) => `осталось ${n}`,
};
