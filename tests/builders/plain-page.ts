/** Draws a part of a page where there is no browser: what it says and what can be pressed, not how it looks. */
import { type ComponentChild, render } from 'preact';

/** As much of an element as drawing and reading need. */
export class PlainElement {
  readonly childNodes: PlainElement[] = [];
  readonly marks = new Map<string, string>();
  readonly heard = new Map<string, (event: unknown) => void>();
  readonly nodeType: number;
  readonly localName: string;
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly style = { setProperty() {} };
  parentNode: PlainElement | null = null;
  data: string;

  constructor(localName: string, data = '') {
    this.nodeType = localName === '' ? 3 : 1;
    this.localName = localName;
    this.data = data;
  }

  get firstChild(): PlainElement | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): PlainElement | null {
    const all = this.parentNode?.childNodes ?? [];
    return all[all.indexOf(this) + 1] ?? null;
  }

  /** All that is said, as it would be copied from the page. */
  get says(): string {
    return this.nodeType === 3 ? this.data : this.childNodes.map((c) => c.says).join(BLOCKS.has(this.localName) ? '\n' : '');
  }

  insertBefore(child: PlainElement, before: PlainElement | null): PlainElement {
    child.parentNode?.removeChild(child);
    this.childNodes.splice(before ? this.childNodes.indexOf(before) : this.childNodes.length, 0, child);
    child.parentNode = this;
    return child;
  }

  appendChild(child: PlainElement): PlainElement {
    return this.insertBefore(child, null);
  }

  removeChild(child: PlainElement): PlainElement {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = null;
    return child;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  setAttribute(name: string, value: unknown): void {
    this.marks.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.marks.delete(name);
  }

  addEventListener(name: string, listener: (event: unknown) => void): void {
    this.heard.set(name, listener);
  }

  removeEventListener(name: string): void {
    this.heard.delete(name);
  }

  /** Nothing is looked for where nothing has a place. */
  querySelector(): null {
    return null;
  }

  focus(): void {}
  scrollIntoView(): void {}

  /** Everything below that has the mark, in the order of the page. */
  all(mark: string, value?: string): readonly PlainElement[] {
    return this.childNodes.flatMap((c) => [
      ...(c.marks.has(mark) && (value === undefined || c.marks.get(mark) === value) ? [c] : []),
      ...c.all(mark, value),
    ]);
  }

  /** Presses it, and waits until the page is drawn again. */
  async press(type = 'click'): Promise<void> {
    this.heard
      .get(type)
      ?.call(this, { type, detail: 1, timeStamp: performance.now(), currentTarget: this, target: this, preventDefault() {} });
    for (let n = 0; n < 5; n++) await new Promise((done) => setTimeout(done));
  }
}

const BLOCKS = new Set([
  'body',
  'div',
  'section',
  'header',
  'ul',
  'ol',
  'dl',
  'table',
  'tbody',
  'tr',
  'details',
  'form',
  'main',
  'nav',
  'p',
]);

/** @returns the page, which stays live until `close` */
export function plainPage(what: ComponentChild): { readonly page: PlainElement; close(): void } {
  const page = new PlainElement('body');
  const make = (_space: string, name: string) => new PlainElement(name);
  // The two that listen stay: effects of a page that was closed may still ask for them, much later.
  Object.assign(globalThis, {
    document: { body: page, createElementNS: make, createTextNode: (text: string) => new PlainElement('', text) },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  render(what, page as unknown as Element);
  return {
    page,
    close: () => {
      render(null, page as unknown as Element);
      Reflect.deleteProperty(globalThis, 'document');
    },
  };
}
