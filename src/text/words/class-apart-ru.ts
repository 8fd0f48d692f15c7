/** Russian words of what stands beside a lesson: its report, results brought together, words for the wall, the device that goes round. */
import type { ClassApartWords } from './class-apart.ts';

export const ru: ClassApartWords = {
  back: 'Назад к уроку',
  backToStart: 'Назад к урокам',
  coming: 'Минуту…',
  lost: 'Эта часть не загрузилась. Проверьте сеть и нажмите ещё раз.',
  report: 'Отчёт',
  reportSays: 'Кто что ответил, что поняли не так, как голосовали объединения; на печать или в CSV, XLSX и xAPI.',
  collect: 'Собрать результаты',
  collectSays: 'С устройств, на которых играли сами: камерой, файлами или кодами с клавиатуры.',
  pace: 'Слова для экрана',
  paceSays: 'Каждый играет на своём устройстве; перед голосованием и перед вопросами игра ждёт слова, которое вы покажете.',
  hand: 'Пустить устройство по кругу',
  handSays: 'Каждый голосует или отвечает так, чтобы никто не видел, и передаёт дальше. Следующий ничего чужого не увидит.',
  title: 'Без общего урока',
  intro: 'Каждый играет сам, на чём есть; сеть между устройствами не нужна.',
  pack: 'Набор',
};
