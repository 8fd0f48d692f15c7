/** What can be taken along, the switch that removes names, and the button that deletes everything. */
import { useRef, useState } from 'preact/hooks';
import { csvOf, xlsxOf } from './files.ts';
import { useReport } from './report-context.ts';
import { tablesOf } from './tables.ts';
import { xapiOf } from './xapi.ts';

export type FilesProps = {
  readonly heldAt: number | null;
  readonly onNames: (hasNames: boolean) => void;
  /** Hands a file to the teacher. */
  readonly offer: (blob: Blob, name: string) => void;
  /** Deletes the lesson wherever it is kept; rejects where that failed. None: the button isn't shown. */
  readonly onDelete: (() => void | Promise<void>) | null;
  readonly onDeleted: () => void;
};

export function FilesBar({ heldAt, onNames, offer, onDelete, onDeleted }: FilesProps) {
  const { report, words, naming, language } = useReport();
  const [told, setTold] = useState('');
  const title = words.file(report.evidence.title || words.untitled);
  const tables = () => tablesOf(report, words, naming, language);
  const hand = async (ending: string, type: string, make: () => Promise<BlobPart>) => {
    try {
      const name = `${title}.${ending}`;
      offer(new Blob([await make()], { type }), name);
      setTold(words.saved(name));
    } catch (error) {
      console.warn(error);
      setTold(words.fileFailed);
    }
  };
  const xlsx = async () => (await xlsxOf(Object.values(tables()))) as Uint8Array<ArrayBuffer>;
  const xapi = async () => JSON.stringify(xapiOf(report, naming, heldAt), null, 1);
  return (
    <div class="report-bar-of-files">
      <label class="report-switch">
        <input
          type="checkbox"
          checked={!naming.hasNames}
          data-report="names"
          aria-describedby="report-names-says"
          onChange={(event) => onNames(!event.currentTarget.checked)}
        />{' '}
        <b>{words.withoutNames}</b> <small id="report-names-says">{words.withoutNamesSays}</small>
      </label>
      <fieldset>
        <legend>{words.files}</legend>
        <FileButton id="xlsx" onPress={() => hand('xlsx', XLSX, xlsx)} says={words.xlsx} />
        <FileButton
          id="csv-answers"
          onPress={() => hand(`${words.sheets.answers}.csv`, CSV, () => csvOf(tables().answers))}
          says={words.csvAnswers}
        />
        <FileButton
          id="csv-pupils"
          onPress={() => hand(`${words.sheets.pupils}.csv`, CSV, () => csvOf(tables().pupils))}
          says={words.csvPupils}
        />
        <FileButton
          id="csv-decided"
          onPress={() => hand(`${words.sheets.decided}.csv`, CSV, () => csvOf(tables().decided))}
          says={words.csvDecided}
        />
        <FileButton id="xapi" onPress={() => hand('xapi.json', 'application/json', xapi)} says={words.xapi} />
        <FileButton id="print" onPress={() => print()} says={words.print} />
        {onDelete && <DeleteButton onDelete={onDelete} onDeleted={onDeleted} onFailed={() => setTold(words.deleteFailed)} />}
      </fieldset>
      <p role="status" class="report-status">
        {told}
      </p>
    </div>
  );
}

const CSV = 'text/csv;charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function FileButton({ id, says, onPress }: { readonly id: string; readonly says: string; readonly onPress: () => unknown }) {
  return (
    <button type="button" class="report-button" data-report={id} onClick={() => void onPress()}>
      {says}
    </button>
  );
}

type DeleteProps = Pick<FilesProps, 'onDeleted'> & { readonly onDelete: () => void | Promise<void>; readonly onFailed: () => void };

/** Asks once; keeping has the focus first, and Esc keeps. */
function DeleteButton({ onDelete, onDeleted, onFailed }: DeleteProps) {
  const { words } = useReport();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const remove = async () => {
    close();
    try {
      await onDelete();
      onDeleted();
    } catch (error) {
      console.warn(error);
      onFailed();
    }
  };
  return (
    <>
      <button type="button" class="report-button report-delete" data-report="delete" onClick={() => dialog.current?.showModal()}>
        {words.delete}
      </button>
      <dialog ref={dialog} class="report-dialog" aria-labelledby="report-delete-title">
        <h2 id="report-delete-title">{words.deleteSure}</h2>
        <p>{words.deleteSays}</p>
        <div class="report-dialog-acts">
          <button type="button" class="report-button report-primary" data-report="keep" autofocus onClick={close}>
            {words.deleteKeep}
          </button>
          <button type="button" class="report-button report-delete" data-report="delete-sure" onClick={() => void remove()}>
            {words.deleteDo}
          </button>
        </div>
      </dialog>
    </>
  );
}
