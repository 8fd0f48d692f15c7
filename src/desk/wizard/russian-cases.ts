/** The head of a Russian genitive as it is named by itself, for «по словам директора депо Ирины Котовой»: as far as endings tell. */

const NAMES: Readonly<Record<string, string>> = {
  Петра: 'Пётр',
  Павла: 'Павел',
  Льва: 'Лев',
  Игоря: 'Игорь',
  Ильи: 'Илья',
  Никиты: 'Никита',
};
const HEADS: Readonly<Record<string, string>> = {
  главы: 'глава',
  властей: 'власти',
  жителей: 'жители',
  людей: 'люди',
  учёных: 'учёные',
  судьи: 'судья',
  коллеги: 'коллега',
  полиции: 'полиция',
  соседей: 'соседи',
  врачей: 'врачи',
  родителей: 'родители',
};

/** As it stands where the endings tell nothing; empty where they contradict each other. */
export function nominative(genitive: string): string {
  const all = genitive.split(' ');
  const isFeminine = all.some((word) => /^\p{Lu}\p{Ll}+(?:овой|евой|ёвой|иной|ской|цкой)$/u.test(word));
  let isHeadNamed = false;
  const named = all
    .map((word, i) => {
      if (/^\p{Lu}/u.test(word) && (i > 0 || all.length <= 2))
        return /-/.test(word) ? word : personal(word, isFeminine, i === all.length - 1);
      if (isHeadNamed || /^[«(]/.test(word)) return word;
      const adjective = /(?:ого|его|ой|ей|ых|их)$/u.test(word) && i < all.length - 1 && !/^\p{Lu}/u.test(all[i + 1] ?? '');
      if (adjective) return agreed(word, all[i + 1] ?? '');
      isHeadNamed = true;
      return head(word);
    })
    .join(' ');
  // Better nothing than half a case.
  return /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[ы]$/u.test(named) ? '' : named;
}

function personal(word: string, isFeminine: boolean, isLast: boolean): string {
  if (NAMES[word]) return NAMES[word];
  // «Анны Рыбак», «Марии Кюри»: only the first name tells.
  if (isFeminine || (!isLast && /[ыи]$/u.test(word))) {
    if (isLast) return word.replace(/(ов|ев|ёв|ин)ой$/u, '$1а').replace(/(ск|цк)ой$/u, '$1ая');
    return word
      .replace(/ии$/u, 'ия')
      .replace(/([гкх])и$/u, '$1а')
      .replace(/ы$/u, 'а')
      .replace(/и$/u, 'я');
  }
  if (isLast)
    return word
      .replace(/(ов|ев|ёв|ин|ын)а$/u, '$1')
      .replace(/(ск|цк)ого$/u, '$1ий')
      .replace(/([^аеёиоуыэюя])а$/u, '$1');
  return word.replace(/([аеи])я$/u, '$1й').replace(/([^аеёиоуыэюя])а$/u, '$1');
}

function head(word: string): string {
  if (HEADS[word]) return HEADS[word];
  return word
    .replace(/(ств|вед)(?:а|е)$/u, '$1о')
    .replace(/(ени|ани)(?:я|и)$/u, '$1е')
    .replace(/ии$/u, 'ия')
    .replace(/(ц)е$/u, '$1а')
    .replace(/(ц|жб|пп|гр|манд)ы$/u, '$1а')
    .replace(/(тел|секретар)я$/u, '$1ь')
    .replace(/([^аеёиоуыэюяь])(?:а|е)$/u, '$1');
}

function agreed(adjective: string, noun: string): string {
  if (/(?:ой|ей)$/u.test(adjective)) return adjective.replace(/ой$/u, 'ая').replace(/ей$/u, 'яя');
  if (/(?:ых|их)$/u.test(adjective)) return adjective.replace(/ых$/u, 'ые').replace(/их$/u, 'ие');
  const isNeuter = /(?:ства|ения|ания)$/u.test(noun);
  return adjective
    .replace(/(ск|цк|[гкх])ого$/u, isNeuter ? '$1ое' : '$1ий')
    .replace(/ого$/u, isNeuter ? 'ое' : 'ый')
    .replace(/его$/u, isNeuter ? 'ее' : 'ий');
}
