/** All members as one bar: what is sure, what may still swing, and the line that must be reached. The words beside it say the same. */

type CountBarProps = { readonly least: number; readonly most: number; readonly needed: number; readonly members: number };

export function CountBar({ least, most, needed, members }: CountBarProps) {
  const at = (n: number) => (n / members) * 300;
  return (
    <svg class="count-bar" viewBox="0 0 300 34" aria-hidden="true" focusable="false">
      <rect class="bar-all" x="0" y="14" width="300" height="12" />
      <rect class="bar-sure" x="0" y="14" width={at(least)} height="12" />
      <rect class="bar-swing" x={at(least)} y="14" width={Math.max(at(most) - at(least), least === most ? 0 : 2)} height="12" />
      <path class="bar-line" d={`M${at(needed)} 8V30`} />
      <path class="bar-pin" d={`M${at(needed) - 4} 3h8v4l-4 4-4-4z`} />
    </svg>
  );
}
