/** A page of the class drawn again whenever its host has told something. */
import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Link } from './link.ts';

export function useLink(link: Pick<Link<unknown, never>, 'subscribe'>): void {
  const [, draw] = useReducer((n: number, _: null) => n + 1, 0);
  useLayoutEffect(() => {
    const stop = link.subscribe(() => draw(null));
    // What was told while the page was drawn for the first time reached nobody.
    draw(null);
    return stop;
  }, [link]);
}
