/** Playing by switch: a frame goes from control to control, round and round, and one press anywhere presses what it stands on. */
import type { Aids } from '../../core/aids.ts';
import { closePad, openPad } from './scan-pad.ts';
import { pressControl } from './scan-press.ts';
import { after, ringOf } from './scan-ring.ts';
import { type Field, isField, isForDigits, isNeedlessSpace } from './scan-typing.ts';
import './scan.css';

export type Scan = { readonly settle: (aids: Aids) => void; readonly end: () => void };

/** @param onEnd Esc was pressed where nothing else is to be closed: whoever helps has turned it off */
export function startScan(first: Aids, onEnd: () => void): Scan {
  let aids = first;
  let now: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A field for digits that somebody has begun to type in. */
  let digitsIn: EventTarget | null = null;

  const stand = (on: HTMLElement | null) => {
    if (now !== on) delete now?.dataset.scanned;
    now = on;
    if (now) {
      now.dataset.scanned = '';
      // Focus goes along: what is focused is spoken, and comes into view. In a field for words it would begin the typing.
      if (!isField(now) || isForDigits(now)) now.focus({ preventScroll: true });
      now.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    wait();
  };
  /** With two switches nothing moves by itself. */
  const wait = () => {
    clearTimeout(timer);
    if (aids.scan === 'one') timer = setTimeout(() => (typedIn() ? wait() : step()), aids.scanPace * 100);
  };
  const step = () => stand(after(ringOf(document), now, document.activeElement));
  const press = () => {
    const on = now;
    if (!on?.isConnected) return step();
    if (isForDigits(on)) openPad(on);
    else if (isField(on)) on.focus({ preventScroll: true });
    else pressControl(on);
    // Where the page went on, the frame begins again where the page is read on.
    setTimeout(() => (on.isConnected && !leaves(on) ? wait() : step()), 60);
  };
  const leaves = (on: HTMLElement) => on.closest('[inert]') !== null || !ringOf(document).includes(on);

  const typedIn = (): Field | null => {
    const on = document.activeElement;
    return isField(on) && (on === digitsIn || !isForDigits(on)) ? on : null;
  };
  const endTyping = (field: Field) => {
    digitsIn = null;
    field.blur();
    step();
  };
  const onInput = (event: Event) => {
    if (event.isTrusted) digitsIn = event.target;
  };

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** Nobody else hears of a press that is the switch's, yet any press lets sound begin and ends what is played on the stage. */
  const tell = () => dispatchEvent(new Event('pointerdown'));
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const isNew = event.type === 'keydown' && !event.repeat;
    const field = typedIn();
    if (field) {
      if (!isNew || (event.key !== 'Escape' && !isNeedlessSpace(event.key, field))) return;
      stop(event);
      return endTyping(field);
    }
    if (event.key === 'Escape' && isNew) onEscape(event);
    if (event.key !== ' ' && event.key !== 'Enter') return;
    stop(event);
    if (!isNew) return;
    tell();
    if (aids.scan === 'two' && event.key === ' ') step();
    else press();
  };
  /** It closes what is open, one thing at a time, and only then ends the scan. */
  const onEscape = (event: Event) => {
    const glosses = document.querySelectorAll<HTMLElement>('.term[aria-expanded=true]');
    if (closePad()) stop(event);
    else if (document.querySelector('dialog[open]')) return;
    else if (glosses.length > 0) {
      stop(event);
      for (const gloss of glosses) gloss.click();
    } else onEnd();
  };
  const onPoint = (event: Event) => {
    if (!event.isTrusted) return;
    const field = typedIn();
    if (field && event.target === field) return;
    stop(event);
    if (event.type !== 'pointerdown') return;
    closeOutside('any', 'closerequest');
    tell();
    if (field) endTyping(field);
    else press();
  };
  const keys = ['keydown', 'keyup'] as const;
  const points = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart', 'touchend'] as const;
  for (const name of keys) addEventListener(name, onKey, { capture: true });
  for (const name of points) addEventListener(name, onPoint, { capture: true, passive: false });
  addEventListener('beforeinput', onInput, { capture: true });
  step();
  return {
    settle: (settled) => {
      aids = settled;
      wait();
    },
    end: () => {
      clearTimeout(timer);
      closeOutside('closerequest', 'any');
      delete now?.dataset.scanned;
      for (const name of keys) removeEventListener(name, onKey, { capture: true });
      for (const name of points) removeEventListener(name, onPoint, { capture: true });
      removeEventListener('beforeinput', onInput, { capture: true });
    },
  };
}

/** A press beside a sheet is the switch's as well, and doesn't put the sheet away; that goes past every listener. */
function closeOutside(from: 'any' | 'closerequest', to: 'any' | 'closerequest'): void {
  for (const sheet of document.querySelectorAll(`dialog[closedby=${from}]`)) sheet.setAttribute('closedby', to);
}
