/** Where this device is found on its network. */
import { networkInterfaces } from 'node:os';

/** Adapters that no phone of the class can reach. */
const VIRTUAL = /^(docker|br-|veth|virbr|vbox|vmnet|vethernet|utun|tun|tap|tailscale|zt|wg|bridge|llw|awdl)/i;

/** IPv4 addresses, the likeliest first: a home or school network before another, a real adapter before a virtual one. */
export function networkAddresses(of = networkInterfaces()): readonly string[] {
  const found = Object.entries(of).flatMap(([name, list]) =>
    (list ?? []).filter((a) => a.family === 'IPv4' && !a.internal).map(({ address }) => ({ address, rank: rank(name, address) })),
  );
  return found.sort((a, b) => a.rank - b.rank).map(({ address }) => address);
}

function rank(adapter: string, address: string): number {
  const isPrivate = /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
  return (VIRTUAL.test(adapter) ? 4 : 0) + (address.startsWith('169.254.') ? 2 : 0) + (isPrivate ? 0 : 1);
}
