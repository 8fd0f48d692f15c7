/** A result as a file: a few words for whoever opens it, and the same text that its QR code has. */
import type { Pack } from '../../core/level.ts';
import { qrText } from './qr-text.ts';
import type { Result } from './result.ts';

const FORMAT = 'third-reading-result';
/** A whole campaign takes a few hundred bytes. */
export const LARGEST_FILE = 64 * 1024;

export function resultFile(pack: Pack, result: Result): string {
  const { name, levels } = result;
  const asked = levels.reduce((sum, l) => sum + l.asked.length, 0);
  return `${JSON.stringify({ format: FORMAT, pack: result.pack, name, levels: levels.map((l) => l.level), answers: asked, code: qrText(pack, result) }, null, 2)}\n`;
}

/** The text that a file holds, whether it is one of ours or somebody copied the text alone. What it says besides is never taken. */
export function codeInFile(text: string): string {
  try {
    const file: unknown = JSON.parse(text);
    const code = file !== null && typeof file === 'object' && 'code' in file ? file.code : null;
    return typeof code === 'string' ? code : '';
  } catch {
    return text.trim();
  }
}
