/** The files beside the tests, read as an import reads them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Imported, QuestionDraft } from '../../../src/content/questions/draft.ts';
import { importQuestions } from '../../../src/content/questions/import-questions.ts';
import { zipped } from '../../builders/zip.ts';

const FILES = path.resolve(import.meta.dirname, 'files');

export function fileBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FILES, name)));
}

export async function importFile(name: string, language = 'en'): Promise<Imported> {
  return importQuestions({ name, bytes: fileBytes(name) }, { language });
}

export async function importText(name: string, text: string, language = 'en'): Promise<Imported> {
  return importQuestions({ name, bytes: new TextEncoder().encode(text) }, { language });
}

/** Names in the zip -> names of files beside the tests. */
export async function importZip(name: string, files: Readonly<Record<string, string>>): Promise<Imported> {
  const bytes = zipped(new Map(Object.entries(files).map(([inside, file]) => [inside, fileBytes(file)])));
  return importQuestions({ name, bytes }, { language: 'en' });
}

/** A zip of these texts by their names. */
export async function importTexts(files: Readonly<Record<string, string>>): Promise<Imported> {
  const bytes = zipped(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));
  return importQuestions({ name: 'a.zip', bytes }, { language: 'en' });
}

/** One line for each question: verdict, line, kind or reasons. */
export function summary({ questions }: Imported): readonly string[] {
  return questions.map(({ verdict, line, question, notes }) =>
    [verdict, line, ...(question ? [question.kind] : []), ...notes.map(({ code }) => code)].join(' '),
  );
}

/** The one question whose text starts so. */
export function questionOf({ questions }: Imported, start: string): QuestionDraft {
  const found = questions.find(({ question }) => Object.values(question?.asks ?? {}).some((text) => text.startsWith(start)))?.question;
  if (!found) throw new Error(`No question starts with “${start}”`);
  return found;
}

/** One line for each question: verdict, line, what is asked, then each answer with what the file says of it. */
export function keyed({ questions }: Imported): readonly string[] {
  const said = (wording: Readonly<Record<string, string>> | undefined) => Object.values(wording ?? {}).join('/');
  const answers = (question: QuestionDraft): string => {
    switch (question.kind) {
      case 'choice':
      case 'multiple':
        return question.picks
          .map(({ says, right, feedback }) => `${right ? '+' : '-'}${said(says)}${feedback ? `#${said(feedback)}` : ''}`)
          .join(' ');
      case 'order':
        return question.items.map(({ says }) => said(says)).join(' > ');
      case 'match':
        return question.pairs.map(({ left, right }) => `${said(left)}=${said(right)}`).join(' ');
      case 'categorise':
        return `${question.items.map(({ says, bin }) => `${said(says)}=${said(question.bins.find(({ id }) => id === bin)?.says)}`).join(' ')} of ${question.bins.length}`;
      case 'number':
        return String(question.answer);
      default:
        return '';
    }
  };
  return questions.map(({ verdict, line, question, title, notes }) =>
    [
      verdict,
      line,
      `«${question ? said(question.asks) : title}»`,
      ...(question ? [answers(question)] : []),
      ...notes.map(({ code }) => code),
    ].join(' '),
  );
}
