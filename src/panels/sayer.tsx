/** Words of a pack on a page that has no run: a text, marked with its language where the pack lacks the interface's. */
import type { JSX } from 'preact';
import type { Shared } from '../core/level.ts';
import type { Wording } from '../core/wording.ts';
import { marked } from './say.tsx';

export type Sayer = (of: Wording) => JSX.Element | string;

export function sayer(shared: Shared, language: string): Sayer {
  return (of) => {
    const { text, mark } = marked({ shared }, of, language);
    return 'lang' in mark ? <span {...mark}>{text}</span> : text;
  };
}
