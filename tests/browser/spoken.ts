/** What a screen reader comes upon: the accessibility tree of a part of the page as lines, in order, and what the live region said. */
import type { Page } from 'playwright';

type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
};

/** Said as one thing, whatever it is made of. */
const CONTROLS = new Set([
  'button',
  'link',
  'radio',
  'checkbox',
  'textbox',
  'combobox',
  'spinbutton',
  'slider',
  'DisclosureTriangle',
  'heading',
]);
/** Nothing of their own is said of these; their text is one line where nothing but text is in them. */
const TEXT = new Set(['StaticText', 'InlineTextBox', 'emphasis', 'strong', 'mark', 'LineBreak', 'generic', 'time', 'superscript']);

/** The lines of the part of the page that `selector` finds. */
export async function readAloud(page: Page, selector: string): Promise<readonly string[]> {
  const client = await page.context().newCDPSession(page);
  try {
    await client.send('DOM.enable');
    await client.send('Accessibility.enable');
    const { root } = await client.send('DOM.getDocument');
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await client.send('DOM.describeNode', { nodeId });
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
    const byId = new Map(nodes.map((n) => [n.nodeId, n]));
    const top = nodes.find((n) => n.backendDOMNodeId === node.backendNodeId);
    return top
      ? linesOf(top, byId)
          .map((line) => line.replace(/\s+/g, ' ').trim())
          .filter(Boolean)
      : [];
  } finally {
    await client.detach();
  }
}

/** From now on keeps what the live region says; `saidSince` takes it. */
export async function listenTo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const added of addedNodes) {
          if (added instanceof HTMLElement && added.matches('[data-live] p')) said.push(added.textContent ?? '');
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
}

export const saidSince = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));

function linesOf(node: Node, byId: ReadonlyMap<string, Node>): readonly string[] {
  const role = String(node.role?.value ?? '');
  const name = String(node.name?.value ?? '');
  const about = String(node.description?.value ?? '');
  if (!node.ignored && CONTROLS.has(role) && !isTerm(node)) return [`${spokenRole(node, role)}: ${name}${about ? ` (${about})` : ''}`];
  // A label is said with the control that it names.
  if (role === 'LabelText') return insideOf(node, byId).flatMap((child) => (isText(child, byId) ? [] : linesOf(child, byId)));
  const inside = insideOf(node, byId);
  if (isText(node, byId)) return [textOf(node, byId)];
  const lines: string[] = [];
  let run = '';
  for (const child of inside) {
    if (isText(child, byId)) {
      run += textOf(child, byId);
      continue;
    }
    lines.push(run, ...linesOf(child, byId));
    run = '';
  }
  return [...lines, run];
}

function insideOf(node: Node, byId: ReadonlyMap<string, Node>): readonly Node[] {
  return (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
}

function isText(node: Node, byId: ReadonlyMap<string, Node>): boolean {
  const role = String(node.role?.value ?? '');
  if (!node.ignored && (role === 'StaticText' || isTerm(node))) return true;
  if (!node.ignored && !TEXT.has(role)) return false;
  const inside = insideOf(node, byId);
  return inside.length > 0 && inside.every((child) => isText(child, byId));
}

function textOf(node: Node, byId: ReadonlyMap<string, Node>): string {
  if (String(node.role?.value ?? '') === 'StaticText' || isTerm(node)) return String(node.name?.value ?? '');
  return (node.childIds ?? [])
    .flatMap((id) => byId.get(id) ?? [])
    .map((child) => textOf(child, byId))
    .join('');
}

/** A word of the glossary: a button that stands within a line, and opens its note there. */
function isTerm(node: Node): boolean {
  return node.role?.value === 'button' && (node.properties ?? []).some((p) => p.name === 'expanded');
}

function spokenRole(node: Node, role: string): string {
  const level = node.properties?.find((p) => p.name === 'level')?.value.value;
  return role === 'heading' ? `heading ${level}` : role;
}
