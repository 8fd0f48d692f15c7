/** Tells the tags of HTML from what only looks like them. */

const NAMES =
  'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark math meta meter nav noscript object ol optgroup option output p param picture pre progress q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.replaceAll(
    ' ',
    '|',
  );
/** With attributes as they are written: `<b and c>` is none. */
const TAG = new RegExp(
  `^</?(?:[\\w-]{1,20}:)?(?:${NAMES})(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'>]+)|\\s+(?:disabled|checked|controls|hidden|open|reversed|nowrap|noshade|allowfullscreen))*\\s*/?>$`,
  'i',
);
const ANGLED = /<[^<>]*>?/g;

function isTag(found: string): boolean {
  return found.startsWith('<!--') || TAG.test(found);
}

export function hasTag(text: string): boolean {
  return [...text.matchAll(ANGLED)].some(([found]) => isTag(found));
}

/** Less-than signs that begin no tag as what HTML writes for them. */
export function withLooseMarks(text: string): string {
  return text.replace(ANGLED, (found) => (isTag(found) ? found : found.replace('<', '&lt;')));
}

/** Whether a text that calls itself plain is HTML all the same: a tag that is closed, or one that needn’t be, or a space that only HTML writes. */
export function isSurelyHtml(text: string): boolean {
  const names = new Set(
    [...text.matchAll(ANGLED)].filter(([found]) => isTag(found)).map(([found]) => /^<\/?[\w-]+/.exec(found)?.[0].toLowerCase()),
  );
  return (
    [...names].some((name) => name !== undefined && (/^<(br|img|hr)$/.test(name) || names.has(name.replace('<', '</')))) ||
    /&nbsp;|&#\d+;/.test(text)
  );
}
