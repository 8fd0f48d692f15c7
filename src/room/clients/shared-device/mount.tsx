/** Puts the shared device into an element, over a host on this device. */
import { render } from 'preact';
import '../pupil/pupil.css';
import type { Host } from '../../host.ts';
import type { Subscribe } from './host-link.ts';
import { SharedPage } from './shared-page.tsx';

export type SharedOptions = {
  readonly language: string;
  readonly onLanguage?: (language: string) => void;
  /** Calls its listener whenever the host's lesson may have changed (`HostOptions.onLook`). */
  readonly onLook: Subscribe;
  /** The device goes back to the teacher. */
  readonly onLeave: () => void;
};

/** @returns how to take it away again */
export function mountSharedDevice(element: Element, host: Host, options: SharedOptions): () => void {
  let { language } = options;
  const draw = () => {
    document.documentElement.lang = language;
    render(
      <SharedPage
        host={host}
        onLook={options.onLook}
        language={language}
        onLanguage={(next) => {
          language = next;
          options.onLanguage?.(next);
          draw();
        }}
        onLeave={options.onLeave}
      />,
      element,
    );
  };
  draw();
  return () => render(null, element);
}
