/** Playing by switch: a frame goes from control to control, round and round, and one press anywhere presses what it stands on. */
import type { Aids } from '../../core/aids.ts';
import { openPad } from './scan-pad.ts';
import { pressControl } from './scan-press.ts';
import { after, ringOf } from './scan-ring.ts';
import './scan.css';

export type Scan = { readonly settle: (aids: Aids) => void; readonly end: () => void };

/** @param onEnd Esc was pressed where nothing else is to be closed: whoever helps has turned it off */
export function startScan(first: Aids, onEnd: () => void): Scan {
  let aids = first;
  let now: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stand = (on: HTMLElement | null) => {
    if (now !== on) delete now?.dataset.scanned;
    now = on;
    if (now) {
      now.dataset.scanned = '';
      // Focus goes along: what is focused is spoken, and comes into view.
      now.focus({ preventScroll: true });
      now.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    wait();
  };
  /** With two switches nothing moves by itself. */
  const wait = () => {
    clearTimeout(timer);
    if (aids.scan === 'one') timer = setTimeout(step, aids.scanPace * 100);
  };
  const step = () => stand(after(ringOf(document), now, document.activeElement));
  const press = () => {
    const on = now;
    if (!on?.isConnected) return step();
    if (on instanceof HTMLInputElement && on.type === 'number') openPad(on);
    else pressControl(on);
    // Where the page went on, the frame begins again where the page is read on.
    setTimeout(() => (on.isConnected && !leaves(on) ? wait() : step()), 60);
  };
  const leaves = (on: HTMLElement) => on.closest('[inert]') !== null || !ringOf(document).includes(on);

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && !document.querySelector('dialog[open]')) onEnd();
    if (event.key !== ' ' && event.key !== 'Enter') return;
    stop(event);
    if (event.type !== 'keydown' || event.repeat) return;
    if (aids.scan === 'two' && event.key === ' ') step();
    else press();
  };
  const onPoint = (event: Event) => {
    if (!event.isTrusted) return;
    stop(event);
    if (event.type === 'pointerdown') press();
  };
  const keys = ['keydown', 'keyup'] as const;
  const points = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart', 'touchend'] as const;
  for (const name of keys) addEventListener(name, onKey, { capture: true });
  for (const name of points) addEventListener(name, onPoint, { capture: true, passive: false });
  step();
  return {
    settle: (settled) => {
      aids = settled;
      wait();
    },
    end: () => {
      clearTimeout(timer);
      delete now?.dataset.scanned;
      for (const name of keys) removeEventListener(name, onKey, { capture: true });
      for (const name of points) removeEventListener(name, onPoint, { capture: true });
    },
  };
}
