/** The program's bar over the play room: home, road, save state, language, sound, settings, help. */
import type { ComponentChildren } from 'preact';
import { LANGUAGES } from '../../text/words.ts';
import { Caption } from './caption.tsx';
import { Icon, type IconName } from './icons.tsx';
import type { ProgramControlId } from './program-controls.ts';
import type { KeptState, Playing } from './shell-model.ts';
import { useSheet } from './use-sheet.ts';

const KEPT_ICON: Readonly<Record<KeptState, IconName>> = {
  opening: 'part-kept',
  kept: 'kept',
  weaker: 'part-kept',
  'not-kept': 'unkept',
  'read-only': 'unkept',
  newer: 'unkept',
};

/** @param playing null where there is no road to open: on a page of its own, and where a run is only looked at */
export function Bar({ playing }: { readonly playing: Playing | null }) {
  const { words, model, acts, language, open } = useSheet();
  const { settings } = model;
  const kept = playing?.isLook ? 'not-kept' : model.kept;
  const other = LANGUAGES.find((l) => l.code !== language) ?? LANGUAGES[0];
  return (
    <header class="bar">
      <button
        type="button"
        class="skip"
        data-program="skip"
        onClick={() => (document.getElementById('beat-title') ?? document.getElementById('look-title'))?.focus()}
      >
        {words.skip}
      </button>
      <BarButton id="home" icon="folder" says={`${words.name.join(' ')}: ${words.bar.home}`} onClick={acts.leave}>
        <span class="bar-name">
          {words.name[0]} {words.name[1]}
        </span>
      </BarButton>
      <div class="bar-gap">
        <Caption where="bar" />
      </div>
      <BarButton
        id="save-state"
        icon={KEPT_ICON[kept]}
        says={`${words.saves.states[kept]}. ${words.settings.progress}`}
        explains={playing?.isLook ? undefined : words.saves.long[kept]}
        state={kept}
        onClick={() => open('settings')}
      >
        <span class="bar-word">{words.saves.states[kept]}</span>
      </BarButton>
      {playing && (
        <BarButton
          id="road"
          icon={playing.isMapOpen ? 'desk' : 'road'}
          says={playing.isMapOpen ? words.bar.desk : words.bar.map}
          onClick={() => acts.showMap(!playing.isMapOpen)}
        >
          <span class="bar-word">{playing.isMapOpen ? words.bar.desk : words.bar.map}</span>
        </BarButton>
      )}
      {other && (
        <button
          type="button"
          class="bar-button bar-language"
          data-program="language"
          data-value={other.code}
          aria-label={`${other.short}: ${words.bar.otherLanguage}`}
          title={words.bar.otherLanguage}
          onClick={() => acts.set({ language: other.code })}
        >
          {other.short}
        </button>
      )}
      <BarButton
        id="mute"
        icon={settings.sound ? 'sound' : 'muted'}
        says={settings.sound ? words.bar.mute : words.bar.unmute}
        onClick={() => acts.set({ sound: !settings.sound })}
      />
      <BarButton id="settings" icon="settings" says={words.bar.settings} onClick={() => open('settings')} />
      <BarButton id="help" icon="help" says={words.bar.help} onClick={() => open('help')} />
    </header>
  );
}

type BarButtonProps = {
  readonly id: ProgramControlId;
  readonly icon: IconName;
  readonly says: string;
  /** More than its name: what is told on pointing at it, and after the name. */
  readonly explains?: string | undefined;
  readonly state?: KeptState;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
};

function BarButton({ id, icon, says, explains = says, state, onClick, children }: BarButtonProps) {
  return (
    <button
      type="button"
      class="bar-button"
      data-program={id}
      data-saves-state={state}
      aria-label={says}
      title={explains}
      onClick={onClick}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}
