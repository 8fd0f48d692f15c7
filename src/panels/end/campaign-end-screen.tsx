/** The page of a campaign's end: the program's bar and the sheet; for the printer, the certificate alone. */
import { Bar } from '../shell/bar.tsx';
import { Notices } from '../shell/notices.tsx';
import { useShell } from '../shell/shell-context.ts';
import { CampaignEnd, type CampaignEndProps } from './campaign-end.tsx';
import { Certificate, type CertificateProps } from './certificate.tsx';

export type CampaignEndScreenProps = Pick<CampaignEndProps, 'shared' | 'record' | 'reflectionOf'> &
  Pick<CertificateProps, 'name' | 'now'> & { readonly words: Readonly<Record<'en' | 'ru', CampaignEndProps['words']>> };

export function CampaignEndScreen({ words: all, reflectionOf, ...props }: CampaignEndScreenProps) {
  const { acts, model, language, words } = useShell();
  const own = { ...props, words: all[language], language };
  return (
    <div class="room" data-screen="campaign-end">
      <div class="room-grid room-unstaged">
        <Bar playing={null} />
        <div class="room-panel">
          <Notices />
          <CampaignEnd {...own} reflectionOf={reflectionOf} onBack={model.playing ? acts.closeScreen : null} onHome={acts.leave} />
        </div>
      </div>
      <Certificate {...own} program={words.name.join(' ')} />
    </div>
  );
}
