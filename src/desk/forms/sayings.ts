/** What things are called that have no words of their own: a way on by what it leads to, a slot of hearsay by what it brings abroad. */
import { wordsIn } from '../../core/wording.ts';
import type { Known } from './draft-index.ts';
import type { FormScope } from './form-scope.ts';
import { partOf, valueAt } from './schema-view.ts';

/** Empty where there is nothing to go by. */
export function sayingOf(scope: FormScope, value: unknown): string {
  const { index, file } = scope;
  const to = partOf(value, 'to');
  if (typeof to === 'string') {
    const says = said(scope, index.find('beat', file, to) ?? index.find('stage', file, to));
    return says === '' ? '' : `→ ${says}`;
  }
  const first = partOf(partOf(value, 'oneOf'), 0);
  if (typeof first !== 'string') return '';
  return said(scope, index.find('hearsay', file, first) ?? index.elsewhere('hearsay', file).find(({ id }) => id === first) ?? null);
}

/** Of something that is known by its id: its own words, else what it is called by. */
export function nameOfKnown(scope: FormScope, known: Known): string {
  return said(scope, known) || (known.kind === 'slot' ? sayingOf(scope, valueAt(scope.value, known.path.slice(0, -1))) : '');
}

function said({ language }: FormScope, known: Known | null): string {
  return known?.says ? wordsIn(known.says, language).text : '';
}
