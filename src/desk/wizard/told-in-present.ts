/** Whether a sentence without any doubt in it tells what is so, and not what has happened: no form of the past stands in it. */
import { words } from '../../content/checks/patterns.ts';
import type { ProgramLanguage } from '../../text/plural.ts';

const PAST: Readonly<Record<ProgramLanguage, RegExp>> = {
  en: words([
    '(?!(?:need|speed|seed|weed|breed|feed|indeed|hundred|bed|red|shed)(?!\\p{L}))\\p{L}{2,}ed',
    'was|were|had|did|could|went|came|fell|rose|took|made|gave|got|ran|began|won|lost|left|built|bought|sold|held|kept|told|said|found|met|paid|taught|slept|knew|grew|wrote|spoke|broke|chose|drew|drove|brought|thought|sent|spent|stood|sat|saw|heard|felt|led|fought|caught|ate|drank|flew|threw|wore|shut down|became|swam|sang|sank|lay|laid|hid|fed|fled|froze|understood|lent|meant|shot|spread|struck|stuck|swore|tore|woke|withdrew',
    '(?:has|have) (?:not |never |already |also |just |long )?(?:been|\\p{L}+ed|\\p{L}+en|gone|come|become|begun|won|lost|left|built|bought|sold|held|kept|told|said|found|met|paid|made|run|put|set|cut|grown|known|drawn|shown|flown|done)',
  ]),
  ru: words([
    '\\p{L}+(?:л|ла|ло|ли|лся|лась|лось|лись)',
    '\\p{L}{2,}(?:ан|ян|ен|ён)(?:[аоы])',
    '\\p{L}+(?:крыт|взят|принят|занят|снят|начат)[аоы]?',
  ]),
};

/** Nouns and small words that end like a Russian past. */
const NO_PAST =
  /(?<!\p{L})(?:или|если|ли|после|школ[аы]|сел[ао]|стол|зал|дел[ао]|тепл[ао]|числ[ао]|масл[ао]|стекл[ао]|скал[аы]|угла|сил[аы]?|рубли|земли|недели|модели|цели|роли|детали|автомобили|отдел|раздел|предел|журнал|материал|канал|персонал|филиал|капитал|квартал|вокзал|металл|футбол|протокол|мало|около|пол|правил[ао]?|начал[ао](?= \p{L}+(?:а|я|и|ы)(?!\p{L}))|стен[аы]|цен[аыо]|страна|страны|смен[аы]|сторон[аы]|перемен[аы]|тело|тела|крыло|крыла|пчёлы|пчел[аы]|пчёл|узел|угол|посёлок|волокна|небо|зерно|зёрна|окна|окно|семена|племена|имена|времена)(?!\p{L})/giu;

export function isToldInPresent(text: string, language: ProgramLanguage): boolean {
  return !PAST[language].test(language === 'ru' ? text.replace(NO_PAST, ' ') : text);
}
