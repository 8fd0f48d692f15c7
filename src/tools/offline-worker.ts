/** Vite plugins: the manifest by which the game can be installed, and the worker that plays it without a network. */
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { USED } from '../main/along.ts';

const DESK = 'third-reading-desk';

export function offlineWorker(): Plugin[] {
  return VitePWA({
    // The page asks for the worker itself, when nothing more urgent is on its way; a newer one waits until it is told.
    registerType: 'prompt',
    injectRegister: null,
    filename: 'worker.js',
    manifestFilename: 'third-reading.webmanifest',
    manifest: {
      id: './',
      name: 'Third Reading',
      short_name: 'Third Reading',
      description: 'A scenario game about how a law is made and then used, and about reading what a text really says.',
      lang: 'en',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#1b1a26',
      theme_color: '#1b1a26',
      categories: ['education', 'games'],
      icons: [
        { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      // The same worker whatever runs the build, the tests among them.
      mode: 'production',
      // The program, the packs and the faces; pictures and sounds are kept as they are used.
      globPatterns: ['**/*.{html,js,css,woff2}', 'assets/title-*.webp'],
      // The desk comes with a visit to it, and stays from then on.
      // A lesson on one device and its wall come along; what speaks with a class server is nothing without one.
      globIgnores: ['assets/desk/**', 'desk.html', 'paper.html', 'join.html', 'assets/class/{join,live-link,live-class}-*'],
      maximumFileSizeToCacheInBytes: 3 * 1024 * 1024,
      // What has a hash in its name was fetched with the page, and isn't fetched again.
      dontCacheBustURLsMatching: /^assets\//,
      navigateFallback: 'index.html',
      // Only the game's own page, whatever stands after its question mark.
      navigateFallbackAllowlist: [/^[^?]*\/(?:index\.html)?(?:\?|$)/],
      // Of its own caches only: what the player has kept lies in another (saves/cache-place.ts).
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
      runtimeCaching: [
        { urlPattern: /\/assets\/desk\//, handler: 'CacheFirst', options: { cacheName: DESK } },
        {
          urlPattern: /\/(?:desk|paper)\.html(?:\?|$)/,
          handler: 'NetworkFirst',
          options: { cacheName: DESK, matchOptions: { ignoreSearch: true } },
        },
        { urlPattern: /\/assets\/[^/]+\.(?:webp|json|ogg|mp3)$/, handler: 'CacheFirst', options: { cacheName: USED } },
      ],
    },
  });
}
