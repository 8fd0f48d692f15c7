/** A bloc's seat as the wall draws it: its colour, and the cut of its upper edge, so that no colour is needed. */

/** The papers of the stage's seats (assets/art/seats.ts). */
export const BLOC_COLOURS = ['#D9A94F', '#83A9CC', '#B68AB0', '#F0E6CC', '#9A744F', '#8FC7C6', '#6A7790', '#D2B3A6'] as const;

const TOPS = [
  'V-18H9',
  'V-18H-3L0-13L3-18H9',
  'V-13L9-20',
  'V-14Q-9-21 0-21Q9-21 9-14',
  'V-14H-3V-20H3V-14H9',
  'V-19H-6V-14H-3V-19H3V-14H6V-19H9',
  'V-14L0-21L9-14',
  'V-20H0V-13H9',
] as const;

/** The seat's outline, 18 wide, its foot's middle at 0 0. */
export const blocOutline = (colour: number): string => `M-9 0${TOPS[colour] ?? TOPS[0]}V0Z`;

export function BlocMark({ colour }: { readonly colour: number }) {
  return (
    <svg class="bloc-mark" viewBox="-12 -24 24 27" width="24" height="27" aria-hidden="true" focusable="false">
      <path
        d={blocOutline(colour)}
        fill={BLOC_COLOURS[colour] ?? BLOC_COLOURS[0]}
        stroke="#17211f"
        stroke-width="1.4"
        stroke-linejoin="round"
      />
      <path d="M-7-6H7" stroke="#17211f" stroke-width="1.6" opacity=".45" />
    </svg>
  );
}
