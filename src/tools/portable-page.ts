/** Vite plugins of the portable build: one density and one format of everything, and a page that has its program inside. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Density 1 is crisp on a school's screens, and mp3 is played by every browser. */
const ONE = [
  // What is left out by its density stays left out.
  [/(?<!!\S*)\*@\*\./g, '*@1.'],
  [/\{ogg,mp3\}/g, 'mp3'],
] as const;

/** Narrows the lists of pictures and sounds in the sources, before they are read as lists. */
export function oneOfEach(): Plugin {
  return {
    name: 'one-of-each',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes('import.meta.glob')) return null;
      return { code: ONE.reduce((text, [from, to]) => text.replace(from, to), code), map: null };
    },
  };
}

/**
 * Puts script and style into the page `name`, known to its policy by their hashes: nothing else can run there, and nothing is
 * asked for but pictures of its own folder. `'self'` means nothing on a page from a file, hence `file:`.
 */
export function onePage(name = 'index.html'): Plugin {
  return {
    name: 'one-page',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const parts = Object.values(bundle);
        const page = parts.find((part) => part.fileName === name);
        const script = parts.find((part) => part.type === 'chunk' && part.isEntry);
        const style = parts.find((part) => part.fileName.endsWith('.css'));
        if (page?.type !== 'asset' || script?.type !== 'chunk' || style?.type !== 'asset')
          throw new Error('The page, its script or its style is missing');
        const code = script.code.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
        const looks = String(style.source);
        page.source = String(page.source)
          .replace(/\s*<script[^>]*src="[^"]*"[^>]*><\/script>/, '')
          .replace(/\s*<link[^>]*rel="(?:stylesheet|apple-touch-icon|manifest)"[^>]*>/g, '')
          .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(code, looks)}" />`)
          .replace('</head>', () => `<style>${looks}</style>\n  </head>`)
          .replace('</body>', () => `<script>${code}</script>\n  </body>`);
        delete bundle[script.fileName];
        delete bundle[style.fileName];
      },
    },
  };
}

function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src file: data: blob:',
    'font-src data:',
    'connect-src data:',
    'media-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
