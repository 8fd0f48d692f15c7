/** A day of the calendar in words: in English as the British write it, the day before the month, as in all other words of the game. */
export function dayIn(language: string, at: Date, shape: Intl.DateTimeFormatOptions): string {
  return at.toLocaleDateString(language === 'en' ? 'en-GB' : language, shape);
}
