/** The editor's own words in Russian; it speaks English by itself. */

export const PHRASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: {
    Find: 'Найти',
    Replace: 'Заменить на',
    next: 'дальше',
    previous: 'назад',
    all: 'все',
    'match case': 'с учётом регистра',
    regexp: 'выражение',
    'by word': 'словом',
    replace: 'заменить',
    'replace all': 'заменить все',
    close: 'закрыть',
    'current match': 'найдено здесь',
    'on line': 'в строке',
    'Go to line': 'К строке',
    go: 'перейти',
    Diagnostics: 'Замечания',
    'No diagnostics': 'Замечаний нет',
  },
};
