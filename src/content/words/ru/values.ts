/** Values that the checks fill in are ids and numbers, or a few English words of the checker's own: those have a Russian form here. */

const KINDS: Readonly<Record<string, string>> = {
  level: 'уровень',
  person: 'лицо',
  set: 'место',
  paper: 'документ',
  promise: 'обещание',
  term: 'слово',
  institution: 'орган',
  chamber: 'палата',
  bloc: 'объединение',
  stage: 'стадия',
  motion: 'голосование',
  rule: 'правило',
  source: 'источник',
  passage: 'отрывок',
  claim: 'предложение',
  question: 'вопрос',
  tag: 'метка',
  part: 'часть',
  beat: 'шаг',
  option: 'вариант',
  action: 'дело',
  variable: 'переменная',
  slot: 'место для слуха',
  hearsay: 'слух',
  'way-in': 'вход',
  card: 'карточка',
  outcome: 'исход',
  hearing: 'слушание',
  test: 'проверка',
  field: 'что установить',
  order: 'формулировка',
  exhibit: 'доказательство',
};

const WORDS: Readonly<Record<string, string>> = {
  nothing: 'ничего',
  none: 'ничего',
  'an empty list': 'пустой список',
  'an empty map': 'пустой словарь',
  'a map': 'словарь',
  'a list': 'список',
  text: 'текст',
  'a number': 'число',
  'a list of two whole numbers': 'список из двух целых чисел',
  'something else': 'что-то другое',
  'a space too many': 'лишний пробел',
  'a number ': 'число',
  'the record': 'записи',
  carried: 'принято',
  lost: 'не принято',
  for: 'за',
  against: 'против',
};

const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^a list of (\d+)$/, (n) => `список, в нём ${n}`],
  [/^a map with (.*)$/, (keys) => `словарь с ключами ${keys}`],
  [/^a map with one of (.*)$/, (keys) => `словарь с одним из ключей: ${keys}`],
  [/^no (\S+)$/, (key) => `«${key}» нет`],
  [/^(\d+) characters$/, (n) => `знаков — ${n}`],
  [/^(.*) to (.*)$/, (from, to) => (/^-?\d+$/.test(from ?? '') && /^-?\d+$/.test(to ?? '') ? `от ${from} до ${to}` : `${from} to ${to}`)],
];

/** @param name of the value: only a kind is looked up among the kinds, since ids may be called alike */
export function inRussian(name: string, value: string | number): string | number {
  if (typeof value === 'number') return value;
  if (name === 'kind') return KINDS[value] ?? value;
  const word = WORDS[value];
  if (word !== undefined && name !== 'near' && name !== 'known' && name !== 'beat') return word;
  // The first list of keys is the longer form: it is asked for before the shorter one.
  for (const [form, said] of [...FORMS].reverse()) {
    const found = form.exec(value);
    if (found) return said(...found.slice(1));
  }
  return value;
}
