/** Parity: what the accessibility tree offers in the beat's region, and what the stage offers, are what is open. Nothing less, nothing more. */
import type { Page } from 'playwright';
import type { IntentTemplate } from '../../src/core/intent.ts';
import { openOf, spotsOf } from './game.ts';

const INTENTS = [
  'continue',
  'choose',
  'act',
  'leave',
  'hand-over',
  'say-silent',
  'let-pass',
  'hold-vote',
  'record-vote',
  'await',
  'weigh',
  'find',
  'draft',
  'answer',
];
const CONTROLS = 'button, a[href], input, select, textarea, summary, [role=button], [role=link], [contenteditable]';

const nameOf = (t: Pick<IntentTemplate, 'kind' | 'target'>) => `${t.kind}:${t.target}`;

/** What differs between the accessibility tree of the beat's region and `openIntents`; empty when nothing does. */
export async function treeDifferences(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const d of document.querySelectorAll<HTMLDetailsElement>('[data-beat-region] details:not([open])')) {
      d.open = true;
      d.dataset.opened = '';
    }
  });
  const client = await page.context().newCDPSession(page);
  try {
    await client.send('DOM.enable');
    await client.send('Accessibility.enable');
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const exposed = new Map(nodes.filter((n) => !n.ignored && n.backendDOMNodeId !== undefined).map((n) => [n.backendDOMNodeId, n]));
    const { root } = await client.send('DOM.getDocument');
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-beat-region]' });
    const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId, selector: CONTROLS });
    const offered = new Set<string>();
    const strange: string[] = [];
    for (const id of nodeIds) {
      const { node } = await client.send('DOM.describeNode', { nodeId: id });
      const attributes = new Map(pairs(node.attributes ?? []));
      const intent = attributes.get('data-intent');
      const known =
        intent ?? attributes.get('data-touch') ?? attributes.get('data-program') ?? (node.localName === 'summary' ? 'summary' : undefined);
      const ax = exposed.get(node.backendNodeId);
      if (!known)
        strange.push(
          `a control without a name of what it does: <${node.localName} ${[...attributes].map(([k, v]) => `${k}="${v}"`).join(' ')}>`,
        );
      else if (intent && !ax) strange.push(`${intent} is on the page but not in the accessibility tree`);
      else if (intent && !ax?.name?.value) strange.push(`${intent} has no name in the accessibility tree`);
      if (intent && ax) offered.add(intent);
    }
    const open = new Set((await openOf(page)).map(nameOf));
    return [
      ...strange,
      ...minus(open, offered).map((i) => `open but not offered: ${i}`),
      ...minus(offered, open).map((i) => `offered but not open: ${i}`),
    ];
  } finally {
    await client.detach();
    // What a disclosure shows is laid out on the stage too, so it is put back as it was.
    await page.evaluate(() => {
      for (const d of document.querySelectorAll<HTMLDetailsElement>('[data-opened]')) {
        d.open = false;
        delete d.dataset.opened;
      }
    });
    await page.waitForTimeout(30);
  }
}

/** What differs between the hotspots of the stage and `openIntents`, once the stage has changed its scene. */
export async function stageDifferences(page: Page): Promise<readonly string[]> {
  let found = await differencesNow(page);
  for (let tries = 0; found.length > 0 && tries < 40; tries++) {
    await page.waitForTimeout(100);
    found = await differencesNow(page);
  }
  return found;
}

/** Hearsay is answered after it is looked at, a question when its answer is whole; an exhibit is weighed when it is in hand, and a finding taken up again like one. */
async function differencesNow(page: Page): Promise<readonly string[]> {
  const open = await openOf(page);
  const spots = (await spotsOf(page)).map((s) => s.id);
  const has = (id: string) => spots.some((s) => s === id);
  const missing = open.flatMap((t) => {
    if (t.kind === 'hand-over' || t.kind === 'say-silent' || t.kind === 'let-pass')
      return has(`look-at:${t.target}`) ? [] : [`look-at:${t.target}`];
    if (t.kind === 'answer') return has(nameOf(t)) || has('not-yet') ? [] : [nameOf(t)];
    if (t.kind === 'weigh' || t.kind === 'find') {
      const isOffered = has(`hold:${t.target}`) || spots.some((s) => s.startsWith(`${nameOf(t)}:`));
      return isOffered ? [] : [nameOf(t)];
    }
    return has(nameOf(t)) ? [] : [nameOf(t)];
  });
  const names = open.map(nameOf);
  const closed = spots.filter((s) => INTENTS.includes(s.split(':')[0] ?? '') && !names.some((n) => s === n || s.startsWith(`${n}:`)));
  const mute = (await spotsOf(page)).filter((s) => s.words.trim() === '').map((s) => s.id);
  return [
    ...missing.map((m) => `open but not on the stage: ${m}`),
    ...closed.map((c) => `on the stage but not open: ${c}`),
    ...mute.map((m) => `says nothing: ${m}`),
  ];
}

function minus(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((x) => !b.has(x));
}

function pairs(flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((key, i) => (i % 2 === 0 ? [[key, flat[i + 1] ?? ''] as const] : []));
}
