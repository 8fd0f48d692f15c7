/** What a report says to whoever reads it: the counts of its votes off the page, who answered what out of its file. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright';

/** Seats. */
export type SeatsShown = {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly absent: number;
  readonly members: number;
};
export type AnswerShown = { readonly pupil: string; readonly question: string; readonly attempt: number; readonly isRight: boolean };
export type ReportShown = {
  readonly head: string;
  /** Whole counts, in order. */
  readonly votes: readonly SeatsShown[];
  /** Seats of each vote by bloc, in the chamber's order. */
  readonly blocs: readonly (readonly SeatsShown[])[];
  readonly answers: readonly AnswerShown[];
  /** By whom each decision was made, and by how many. */
  readonly decidedBy: readonly string[];
};

/** Of an English report that is open. */
export async function reportShown(page: Page): Promise<ReportShown> {
  await page.locator('.report h1').waitFor();
  const tables = await page.locator('.report-vote').evaluateAll((votes) =>
    votes.map((vote) => {
      const rows = [...vote.querySelectorAll('tbody tr, tfoot tr')];
      return rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)));
    }),
  );
  const seats = ([yes = 0, no = 0, abstain = 0, absent = 0, members = 0]: readonly number[]): SeatsShown => ({
    for: yes,
    against: no,
    abstain,
    absent,
    members,
  });
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-report="csv-answers"]').click()]);
  const [, ...rows] = Papa.parse<string[]>(readFileSync(await download.path(), 'utf8').replace('\ufeff', ''), {
    skipEmptyLines: true,
  }).data;
  return {
    head: (await page.locator('.report-head').innerText()).replaceAll('\u00a0', ' '),
    decidedBy: (await page.locator('.report-decided tbody tr td:last-child').allInnerTexts()).map((says) => says.replaceAll('\u00a0', ' ')),
    votes: tables.map((table) => seats(table.at(-1) ?? [])),
    blocs: tables.map((table) => table.slice(0, -1).map(seats)),
    answers: rows.map((row) => ({
      pupil: row[0] ?? '',
      question: row[4] ?? '',
      attempt: Number(row[6]),
      isRight: row[8] === 'yes',
    })),
  };
}

/** Answers in one order, whichever they came in. */
export function sorted(answers: readonly AnswerShown[]): readonly string[] {
  return answers.map((a) => `${a.question} ${a.attempt} ${a.pupil} ${a.isRight}`).sort();
}
