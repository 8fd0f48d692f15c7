/** Sets every text of the page as a printer would: one rule at the one place through which all of it is drawn. */
import { options, type VNode } from 'preact';
import { bound } from '../text/bound.ts';

/** Texts that are taken away rather than read keep their spaces. */
const AS_WRITTEN: ReadonlySet<unknown> = new Set(['textarea', 'code', 'pre', 'option', 'title']);

/** From now on; components are left alone, since their children reach elements in the end. */
export function typesetPage(): void {
  const next = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string' && !AS_WRITTEN.has(vnode.type)) typeset(vnode as VNode<{ children?: unknown }>);
    next?.(vnode);
  };
}

function typeset({ props }: VNode<{ children?: unknown }>): void {
  const { children } = props;
  if (typeof children === 'string') props.children = bound(children);
  else if (Array.isArray(children) && children.some((child) => typeof child === 'string'))
    props.children = children.map((child) => (typeof child === 'string' ? bound(child) : child));
}
