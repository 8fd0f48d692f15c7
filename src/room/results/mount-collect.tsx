/** Puts the collection of results into a page of the class: the one thing that other rooms call. */
import { render } from 'preact';
import { CollectPage, type CollectProps } from './collect-page.tsx';
import type { Result } from './result.ts';

export type CollectOptions = Omit<CollectProps, 'results'> & { readonly results?: readonly Result[] };

/** @returns how to take it away; the camera is off then */
export function mountCollect(element: Element, { results = [], onResults, ...rest }: CollectOptions): () => void {
  const draw = (now: readonly Result[]) =>
    render(
      <CollectPage
        {...rest}
        results={now}
        onResults={(next) => {
          draw(next);
          return onResults(next);
        }}
      />,
      element,
    );
  draw(results);
  return () => render(null, element);
}
