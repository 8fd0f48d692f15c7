/** The worker that reads files of questions, so that the page stays answerable however long they are. */
import { LIMITS } from '../../content/limits.ts';
import { type Imported, note } from '../../content/questions/draft.ts';
import { importQuestions } from '../../content/questions/import-questions.ts';

export type ToImportWorker = { readonly file: File; readonly language: string; readonly taken: readonly string[] };

globalThis.onmessage = async ({ data }: MessageEvent<ToImportWorker>) => {
  // The page waits for an answer: a file that was moved away, or that the device keeps for itself, has one too.
  const imported = await read(data).catch((): Imported => ({ format: null, questions: [], notes: [note('file/unread')] }));
  globalThis.postMessage(imported);
};

async function read({ file, language, taken }: ToImportWorker): Promise<Imported> {
  // One byte more tells that it is too large; the rest needn't be read for that.
  const bytes = new Uint8Array(await file.slice(0, LIMITS.zipBytes + 1).arrayBuffer());
  return importQuestions({ name: file.name, bytes }, { language, taken });
}
