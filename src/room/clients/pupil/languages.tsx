/** The two languages, changed at any moment. */
import { LANGUAGES } from '../../../text/languages.ts';

type LanguagesProps = { readonly label: string; readonly language: string; readonly onLanguage: (language: string) => void };

export function Languages({ label, language, onLanguage }: LanguagesProps) {
  return (
    <fieldset class="languages" aria-label={label}>
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language === code}
          data-pupil={`language-${code}`}
          onClick={() => onLanguage(code)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
