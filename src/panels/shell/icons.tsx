/** Small signs for the program's bar, drawn as cut paper: flat shapes, no outlines. The words are beside them or in the name. */
import type { JSX } from 'preact';

export type IconName = 'folder' | 'road' | 'desk' | 'sound' | 'muted' | 'settings' | 'help' | 'kept' | 'part-kept' | 'unkept' | 'close';

const shapes: Readonly<Record<IconName, JSX.Element>> = {
  folder: <path d="M3 5h6l2 2h10v13H3zM6 11h12v1.6H6zm0 3.4h8V16H6z" fill-rule="evenodd" />,
  road: <path d="M3 6l5-2v14l-5 2zM9.5 4l5 2v14l-5-2zM16 6l5-2v14l-5 2z" />,
  desk: <path d="M11 5v4h10v6H11v4l-8-7z" />,
  sound: <path d="M3 9h4l6-5v16l-6-5H3zm12.5-1.2 1.300-1.300a7.800 7.800 0 0 1 0 11l-1.300-1.300a6 6 0 0 0 0-8.400z" />,
  muted: (
    <path d="M3 9h4l6-5v16l-6-5H3zm12.2.6 1.400-1.400 1.9 1.9 1.9-1.9 1.400 1.400-1.9 1.9 1.9 1.9-1.400 1.400-1.9-1.9-1.9 1.9-1.400-1.400 1.9-1.9z" />
  ),
  settings: <path d="M4 5h9V3h4v2h3v3h-3v2h-4V8H4zm0 6h3V9h4v2h9v3h-9v2H7v-2H4zm0 6h9v-2h4v2h3v3h-3v2h-4v-2H4z" />,
  help: (
    <path d="M8 8.5a4 4 0 1 1 6.2 3.300c-1 .7-1.2 1.100-1.2 2.2h-2.400c0-2.100.7-3.100 2-4a1.700 1.700 0 1 0-2.300-1.5zM10.600 16H13v2.5h-2.400z" />
  ),
  kept: <path d="M4 4h16v16H4zm4.2 7.300-1.700 1.700 4 4 7.2-8-1.800-1.600-5.5 6.100z" fill-rule="evenodd" />,
  'part-kept': <path d="M4 4h16v16H4zm3 6.800v2.600h10v-2.600z" fill-rule="evenodd" />,
  unkept: <path d="M12 3 22 21H2zm-1.2 7v5h2.400v-5zm0 6.300v2.300h2.400v-2.300z" fill-rule="evenodd" />,
  close: (
    <path d="m6.400 4.600 5.600 5.600 5.600-5.600 1.800 1.800-5.600 5.600 5.600 5.600-1.800 1.800-5.600-5.600-5.600 5.600-1.800-1.800 5.600-5.600-5.600-5.600z" />
  ),
};

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
