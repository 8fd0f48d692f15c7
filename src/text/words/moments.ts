/** What was done at a moment of a run, as each language tells it: nobody's name, since it may be a friend's run. */
import type { ProgramLanguage } from '../plural.ts';
import { unstopped } from '../quoted.ts';
import { asSentence } from '../sentence.ts';

export type MomentWords = {
  readonly goOn: string;
  readonly leave: string;
  readonly handOver: (heard: string, claim: string) => string;
  readonly silent: (heard: string) => string;
  readonly letPass: (heard: string) => string;
  readonly holdVote: string;
  readonly await: string;
  readonly answer: (asks: string, answer: string) => string;
  readonly list: (things: readonly string[]) => string;
  readonly pair: (one: string, other: string) => string;
};

/** Words that bring their own quotation marks get no second pair. */
const quoted = (text: string, open: string, close: string) => (/[«»“”„]/.test(text) ? text : `${open}${text}${close}`);
const en = (text: string) => quoted(text, '“', '”');
const ru = (text: string) => quoted(unstopped(text, 'ru'), '«', '»');
const list = (things: readonly string[]) => things.map((thing) => thing.replace(/[.;]$/, '')).join('; ');
const pair = (one: string, other: string) => `${one.replace(/\.$/, '')} → ${other}`;

export const momentWords: Readonly<Record<ProgramLanguage, MomentWords>> = {
  en: {
    goOn: 'On to the next page.',
    leave: 'Enough here; on to what comes next.',
    handOver: (heard, claim) => `${asSentence(`To ${en(heard)}, a sentence is handed over`)} ${asSentence(en(claim))}`,
    silent: (heard) => asSentence(`To ${en(heard)}: the article doesn’t say`),
    letPass: (heard) => asSentence(`Let pass: ${en(heard)}`),
    holdVote: 'The roll is called.',
    await: 'The decision is awaited.',
    answer: (asks, answer) => `${asks} ${asSentence(`Answer: ${answer}`)}`,
    list,
    pair,
  },
  ru: {
    goOn: 'К следующей странице.',
    leave: 'Здесь довольно; дальше.',
    handOver: (heard, claim) => `${asSentence(`На слова ${ru(heard)} передано предложение`)} ${asSentence(ru(claim))}`,
    silent: (heard) => asSentence(`На слова ${ru(heard)} ответ: в статье этого нет`),
    letPass: (heard) => asSentence(`Оставлено без ответа: ${ru(heard)}`),
    holdVote: 'Поимённое голосование.',
    await: 'Решения ждут.',
    answer: (asks, answer) => `${asks} ${asSentence(`Ответ: ${answer}`)}`,
    list,
    pair,
  },
};
