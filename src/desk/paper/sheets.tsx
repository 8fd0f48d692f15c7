/** The chosen sheets, in the order in which a lesson needs them. */
import type { Guide } from '../../core/guide.ts';
import type { SheetName } from '../../text/words/paper.ts';
import { BriefingSheet, SaidSheets } from './briefing-sheets.tsx';
import { CourseSheet } from './course-sheet.tsx';
import { DaysSheet } from './days-sheet.tsx';
import { GuideSheet } from './guide-sheet.tsx';
import { KeySheet } from './key-sheet.tsx';
import type { Vote } from './lesson.ts';
import { QuestionSheet } from './question-sheets.tsx';
import { BallotSheets, BriefSheets, RollSheets } from './vote-sheets.tsx';

type SheetsProps = { readonly chosen: readonly SheetName[]; readonly votes: readonly Vote[]; readonly guide: Guide | null };

export function Sheets(props: SheetsProps) {
  return (
    <>
      {props.chosen.map((name) => (
        <Sheet key={name} name={name} {...props} />
      ))}
    </>
  );
}

function Sheet({ name, chosen, votes, guide }: SheetsProps & { readonly name: SheetName }) {
  switch (name) {
    case 'guide':
      return guide && <GuideSheet guide={guide} />;
    case 'course':
      return <CourseSheet votes={votes} />;
    case 'briefing':
      return <BriefingSheet />;
    case 'said':
      return <SaidSheets />;
    case 'days':
      return <DaysSheet />;
    case 'briefs':
      return <BriefSheets votes={votes} />;
    case 'ballots':
      return <BallotSheets votes={votes} />;
    case 'roll':
      return <RollSheets votes={votes} />;
    case 'questions':
      return <QuestionSheet />;
    case 'key':
      return <KeySheet withSaid={chosen.includes('said')} />;
  }
}
