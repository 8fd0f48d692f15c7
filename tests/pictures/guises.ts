/** The guises that are pictured: three sizes of window and twice the size of text, by day and by evening, in both languages. */
export const SIZES = {
  desktop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
  projector: { width: 1024, height: 768 },
  large: { width: 1366, height: 768 },
} as const;

export type Guise = {
  readonly size: keyof typeof SIZES;
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'ru';
};

export const ALL: readonly Guise[] = (Object.keys(SIZES) as (keyof typeof SIZES)[]).flatMap((size) =>
  (['light', 'dark'] as const).flatMap((theme) => (['en', 'ru'] as const).map((language) => ({ size, theme, language }))),
);

export const nameOf = ({ size, theme, language }: Guise): string => `${size}-${theme}-${language}`;
