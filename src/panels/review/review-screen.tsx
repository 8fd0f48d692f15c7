/** The page of the review deck: the program's bar, and the sheet with the questions. */
import { Bar } from '../shell/bar.tsx';
import { Notices } from '../shell/notices.tsx';
import { useShell } from '../shell/shell-context.ts';
import { ReviewPanel, type ReviewPanelProps } from './review.tsx';

export type ReviewScreenProps = Pick<ReviewPanelProps, 'session' | 'summing'> & {
  readonly words: Readonly<Record<'en' | 'ru', ReviewPanelProps['words']>>;
};

export function ReviewScreen({ session, summing, words }: ReviewScreenProps) {
  const { acts, language } = useShell();
  return (
    <div class="room" data-screen="review">
      <div class="room-grid room-unstaged">
        <Bar playing={null} />
        <div class="room-panel">
          <Notices />
          <ReviewPanel
            key={session?.recording().entry.seed ?? 'nothing'}
            session={session}
            language={language}
            words={words[language]}
            summing={summing}
            onMore={acts.review}
            onLeave={acts.leave}
          />
        </div>
      </div>
    </div>
  );
}
