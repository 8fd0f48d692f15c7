/** What is wrong in one place of a form, and how to mend it. */
import { type FormScope, useForm } from './form-scope.ts';

type FaultsProps = { readonly id?: string; readonly wrong: FormScope['problems'] };

export function Faults({ id, wrong }: FaultsProps) {
  const { language } = useForm();
  if (wrong.length === 0) return null;
  return (
    <ul class="form-wrong" id={id}>
      {wrong.map((p, i) => {
        const { found, mend } = language === 'ru' ? p.ru : p;
        return (
          <li key={`${i}-${p.code}`} data-severity={p.severity}>
            {found}: {mend}
          </li>
        );
      })}
    </ul>
  );
}
