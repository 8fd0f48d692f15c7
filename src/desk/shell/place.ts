/** Where in a draft one is: a file, and a way into it. It stands in the page's address, so that a reload comes back to it. */
import type { NodePath } from '../../content/problem.ts';

export type DeskPlace = { readonly file: string; readonly path: NodePath };
export type DeskView = 'form' | 'map' | 'text';

export type DeskAddress =
  | { readonly at: 'start' }
  | { readonly at: 'wizard' }
  | { readonly at: 'draft'; readonly draft: string; readonly place: DeskPlace; readonly view: DeskView };

export const FIRST_PLACE: DeskPlace = { file: 'pack.yaml', path: [] };

const VIEWS: readonly DeskView[] = ['form', 'map', 'text'];

/** @param hash as `location.hash` has it; whatever it holds, an address comes of it */
export function addressOf(hash: string): DeskAddress {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  if (query.has('wizard')) return { at: 'wizard' };
  const draft = query.get('draft');
  if (!draft) return { at: 'start' };
  const view = VIEWS.find((v) => v === query.get('view')) ?? 'form';
  return { at: 'draft', draft, place: { file: query.get('file') ?? FIRST_PLACE.file, path: pathFrom(query.get('path') ?? '') }, view };
}

export function hashOf(address: DeskAddress): string {
  if (address.at === 'start') return '';
  if (address.at === 'wizard') return '#wizard';
  const { draft, place, view } = address;
  const query = new URLSearchParams({ draft, file: place.file });
  if (place.path.length > 0) query.set('path', place.path.join('/'));
  if (view !== 'form') query.set('view', view);
  return `#${query}`;
}

/** Whole numbers are positions in a list; ids of the format never are numbers. */
function pathFrom(text: string): NodePath {
  return text === '' ? [] : text.split('/').map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : part));
}
