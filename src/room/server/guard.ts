/** Who is asking: from which site, and from which address of the network. */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

export type Guard = {
  /** Whether a page of this very site asks, or a program without a page, which has nobody's credentials but its own. */
  isOwnSite(origin: string | null | undefined, host: string | null | undefined, forwardedHost: string | null | undefined): boolean;
  addressOf(request: IncomingMessage): string;
  /** The site as the asking page has it, with a slash at the end; empty where it is this device's own name for itself. */
  siteOf(request: IncomingMessage, under: string): string;
};

export function guard({ isProxied, origins }: { readonly isProxied: boolean; readonly origins: readonly string[] }): Guard {
  const hostOf = (host: string | null | undefined, forwarded: string | null | undefined) => (isProxied && forwarded ? forwarded : host);
  return {
    isOwnSite(origin, host, forwarded) {
      if (!origin) return true;
      if (origins.includes(origin)) return true;
      try {
        return new URL(origin).host === hostOf(host, forwarded)?.toLowerCase();
      } catch {
        return false;
      }
    },
    addressOf(request) {
      // The last of the list is the proxy's own word; what stands before it anybody can write.
      const told = isProxied ? one(request.headers['x-forwarded-for'])?.split(',').at(-1)?.trim() : undefined;
      return lineOf(told || (request.socket.remoteAddress ?? ''));
    },
    siteOf(request, under) {
      const host = hostOf(request.headers.host, one(request.headers['x-forwarded-host']));
      if (!host || /^(localhost|127\.|\[::1\])/.test(host)) return '';
      const isSecure = isProxied && one(request.headers['x-forwarded-proto']) === 'https';
      return `${isSecure ? 'https' : 'http'}://${host}${under}`;
    },
  };
}

/** One line of the network has as many IPv6 addresses as it likes, under one prefix of 64 bits. */
function lineOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [left = '', right] = (address.split('%')[0] ?? '').split('::');
  const [before, after] = [left, right ?? ''].map((part) => (part === '' ? [] : part.split(':'))) as [string[], string[]];
  const none = right === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = [...before, ...none, ...after].map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.slice(0, 4).join(':')}::/64`;
}

function one(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0];
}
