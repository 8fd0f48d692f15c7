/** A QR code as one path, so that it is sharp at any size; always dark on light, since a camera reads it. */
import { create } from 'qrcode';

type QrProps = { readonly says: string; readonly label: string };

/** Light on every side, in modules, as the standard asks. */
const QUIET = 4;

export function Qr({ says, label }: QrProps) {
  const { modules } = create(says, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const dark: string[] = [];
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (modules.get(y, x)) dark.push(`M${x + QUIET} ${y + QUIET}h1v1h-1z`);
  const whole = size + 2 * QUIET;
  return (
    <svg class="wall-qr" viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={whole} height={whole} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
