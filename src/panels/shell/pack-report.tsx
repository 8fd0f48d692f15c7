/** Everything that is wrong with a pack, errors first and then warnings, file by file: place, the line itself, expected, found, how to mend it. Only text, whatever the file holds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { CardButton } from './controls.tsx';
import type { ReportedProblem } from './packs-model.ts';
import { useSheet } from './use-sheet.ts';

export function PackReport({ problems }: { readonly problems: readonly ReportedProblem[] }) {
  const { words, language } = useSheet();
  const errors = problems.filter((p) => p.severity === 'error');
  const warnings = problems.filter((p) => p.severity === 'warning');
  return (
    <div class="report">
      <CopyReport text={[...errors, ...warnings].map((p) => (language === 'ru' ? p.ru : p).printed).join('\n\n')} />
      <ReportPart problems={errors} />
      {errors.length > 0 && warnings.length > 0 && <h4 class="report-part">{words.packs.apart(warnings.length)}</h4>}
      <ReportPart problems={warnings} />
    </div>
  );
}

/** What keeps the pack from being played, or what doesn't, file by file. */
function ReportPart({ problems }: { readonly problems: readonly ReportedProblem[] }) {
  const { words } = useSheet();
  const files = [...new Set(problems.map((p) => p.file))];
  return files.map((file) => (
    <section key={file} class="report-file" data-file={file}>
      <h4>{file || words.packs.zipItself}</h4>
      <ol>
        {problems
          .filter((p) => p.file === file)
          .map((problem, i) => (
            <ProblemItem key={`${i}-${problem.code}`} problem={problem} />
          ))}
      </ol>
    </section>
  ));
}

function ProblemItem({ problem }: { readonly problem: ReportedProblem }) {
  const { words, acts, model, language } = useSheet();
  const { severity, line, column, excerpt, witness } = problem;
  const says = language === 'ru' ? problem.ru : problem;
  const place = words.packs.place(line, column);
  return (
    <li class="problem" data-severity={severity}>
      <p class="problem-place">
        <b>{severity === 'error' ? words.packs.error : words.packs.warning}</b>
        {excerpt && <span>{place}</span>}
        <code>{problem.code}</code>
      </p>
      {excerpt && (
        <p class="problem-line" dir="auto">
          {excerpt.before}
          <mark>{excerpt.at}</mark>
          {excerpt.after}
        </p>
      )}
      <dl class="problem-says">
        <dt>{words.packs.expected}</dt>
        <dd>{says.expected}</dd>
        <dt>{words.packs.found}</dt>
        <dd>{says.found}</dd>
        <dt>{words.packs.mend}</dt>
        <dd>{says.mend}</dd>
      </dl>
      {witness && (
        <CardButton
          id="show-place"
          disabled={model.isBusy}
          label={`${words.packs.show}: ${problem.file}, ${place}`}
          onClick={() => acts.packs.look(witness)}
        >
          {words.packs.show}
        </CardButton>
      )}
    </li>
  );
}

/** Where a page may not copy, as on plain http, the text is shown and selected. */
function CopyReport({ text }: { readonly text: string }) {
  const { words } = useSheet();
  const [came, setCame] = useState<'copied' | 'refused' | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [came]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCame('copied');
    } catch {
      setCame('refused');
    }
  };
  return (
    <>
      <div class="cards cards-row">
        <CardButton id="copy-report" onClick={() => void copy()}>
          {words.packs.copy}
        </CardButton>
      </div>
      <p role="status">{came === 'copied' ? words.packs.copied : came === 'refused' ? words.packs.notCopied : ''}</p>
      {came === 'refused' && (
        <textarea
          ref={area}
          class="report-text"
          readOnly
          rows={6}
          value={text}
          aria-label={words.packs.asText}
          data-program="report-text"
        />
      )}
    </>
  );
}
