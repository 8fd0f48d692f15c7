/** Playing by switch follows the settings; its part of the program comes only to whoever wants it. */
import type { Aids } from '../core/aids.ts';
import type { Scan } from '../panels/aids/scan.ts';

let scan: Scan | null = null;
let wanted: Aids | null = null;

/** @param onEnd it was turned off by a key */
export function followScan(aids: Aids, onEnd: () => void): void {
  if (wanted?.scan === aids.scan && wanted.scanPace === aids.scanPace) return;
  wanted = aids;
  if (aids.scan === 'off') {
    scan?.end();
    scan = null;
  } else if (scan) scan.settle(aids);
  else void start(aids, onEnd).catch(() => undefined);
}

async function start(aids: Aids, onEnd: () => void): Promise<void> {
  const { startScan } = await import('../panels/aids/scan.ts');
  if (wanted !== null && wanted.scan !== 'off') scan ??= startScan(wanted.scan === aids.scan ? aids : wanted, onEnd);
}
