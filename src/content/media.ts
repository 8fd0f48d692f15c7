/** Which files a pack may bring, and whether each is what its name says. */

const TEXT = /\.(ya?ml|json|md|txt)$|(^|\/)LICENSE$/i;

/** First bytes of each kind of media; `at` is where they stand. No SVG, HTML or script. */
const MEDIA: readonly {
  readonly name: RegExp;
  readonly starts: readonly (readonly { readonly at: number; readonly bytes: readonly number[] }[])[];
}[] = [
  { name: /\.png$/i, starts: [[{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }]] },
  { name: /\.jpe?g$/i, starts: [[{ at: 0, bytes: [0xff, 0xd8, 0xff] }]] },
  {
    name: /\.webp$/i,
    starts: [
      [
        { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
        { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
      ],
    ],
  },
  { name: /\.ogg$/i, starts: [[{ at: 0, bytes: [0x4f, 0x67, 0x67, 0x53] }]] },
  // An MP3 begins with its tag, or at once with a frame.
  {
    name: /\.mp3$/i,
    starts: [[{ at: 0, bytes: [0x49, 0x44, 0x33] }], ...[0xfb, 0xf3, 0xf2, 0xfa].map((b) => [{ at: 0, bytes: [0xff, b] }])],
  },
];

export function isTextFile(path: string): boolean {
  return TEXT.test(path);
}

export function isAllowedFile(path: string): boolean {
  return isTextFile(path) || MEDIA.some(({ name }) => name.test(path));
}

/** Whether the content is what the name promises; text is looked at when it is decoded. */
export function hasOwnContent(path: string, bytes: Uint8Array): boolean {
  const kind = MEDIA.find(({ name }) => name.test(path));
  return !kind || kind.starts.some((parts) => parts.every(({ at, bytes: first }) => first.every((b, i) => bytes[at + i] === b)));
}
