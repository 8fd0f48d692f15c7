/** Who plays on this device: choose, begin anew, rename, remove, save to a file, open a file. */
import { useState } from 'preact/hooks';
import { dayIn } from '../../text/day.ts';
import { CardButton, LinkButton } from './controls.tsx';
import { Cutout } from './cutout.tsx';
import { FileButton } from './file-button.tsx';
import { Sheet } from './sheet.tsx';
import type { Imported, ProfileCard } from './shell-model.ts';
import { useSheet } from './use-sheet.ts';
import { whereIn } from './where.ts';

export function ProfilesSheet({ onClose }: { readonly onClose: () => void }) {
  const { words, model } = useSheet();
  return (
    <Sheet title={words.profiles.title} onClose={onClose}>
      <p>{words.profiles.intro}</p>
      {model.profiles.length === 0 ? (
        <p class="aside">{model.kept === 'opening' ? words.saves.long.opening : words.profiles.nobody}</p>
      ) : (
        <ul class="profiles">
          {model.profiles.map((profile) => (
            <ProfileItem key={profile.id} profile={profile} />
          ))}
        </ul>
      )}
      <NewProfile />
      <FromFile />
    </Sheet>
  );
}

function ProfileItem({ profile }: { readonly profile: ProfileCard }) {
  const { words, model, acts, language } = useSheet();
  const [isSure, setSure] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const isAtDesk = model.profile === profile.id && model.playing !== null;
  const [last] = profile.underWay;
  const where = last && model.pack ? whereIn(last, model.pack, language) : '';
  const when = profile.savedAt > 0 ? dayIn(language, new Date(profile.savedAt), { day: 'numeric', month: 'long' }) : '';
  return (
    <li class="profile profile-pictured" data-profile={profile.id}>
      <Cutout of="clerk" />
      <h3>{profile.name}</h3>
      <p class="level-facts">
        {profile.newer ? words.profiles.newer : [where, when && words.profiles.savedAt(when)].filter(Boolean).join(' · ')}
        {isAtDesk && <b>{words.profiles.current}</b>}
      </p>
      {isNaming && <Rename profile={profile} onDone={() => setNaming(false)} />}
      {!profile.newer && (
        <div class="profile-acts">
          {!isAtDesk && (
            <CardButton
              id="play-as"
              primary={model.profile === profile.id}
              disabled={model.isBusy}
              label={`${words.profiles.play}: ${profile.name}`}
              onClick={() => acts.playAs(profile.id)}
            >
              {words.profiles.play}
            </CardButton>
          )}
          <LinkButton id="export" about={profile.name} onClick={() => acts.exportProfile(profile.id)}>
            {words.profiles.export}
          </LinkButton>
          <LinkButton id="rename-profile" about={profile.name} onClick={() => setNaming(!isNaming)}>
            {words.profiles.renameDo}
          </LinkButton>
          {!isAtDesk && !isSure && (
            <LinkButton id="remove-profile" about={profile.name} onClick={() => setSure(true)}>
              {words.profiles.remove}
            </LinkButton>
          )}
          {!isAtDesk && isSure && (
            <>
              <LinkButton id="remove-profile" about={profile.name} onClick={() => acts.removeProfile(profile.id)}>
                {words.profiles.removeSure}
              </LinkButton>
              <LinkButton id="keep-profile" about={profile.name} onClick={() => setSure(false)}>
                {words.profiles.keep}
              </LinkButton>
            </>
          )}
        </div>
      )}
    </li>
  );
}

function Rename({ profile, onDone }: { readonly profile: ProfileCard; readonly onDone: () => void }) {
  const { words, acts } = useSheet();
  return (
    <NameForm
      label={words.profiles.rename}
      start={profile.name}
      action={words.profiles.renameDo}
      onName={(name) => {
        acts.renameProfile(profile.id, name);
        onDone();
      }}
    />
  );
}

function NewProfile() {
  const { words, model, acts } = useSheet();
  return (
    <section class="field">
      <h3>{words.profiles.new}</h3>
      <NameForm
        label={words.profiles.name}
        start=""
        fallback={words.title.newClerk(model.profiles.length + 1)}
        action={words.profiles.create}
        onName={acts.createProfile}
      />
    </section>
  );
}

type NameFormProps = {
  readonly label: string;
  readonly start: string;
  /** Taken when nothing is written. */
  readonly fallback?: string;
  readonly action: string;
  readonly onName: (name: string) => void;
};

function NameForm({ label, start, fallback, action, onName }: NameFormProps) {
  const [name, setName] = useState(start);
  const given = name.trim() || fallback;
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (given) onName(given);
      }}
    >
      <label>
        <span>{label}</span>
        <input
          type="text"
          data-program="profile-name"
          value={name}
          maxLength={40}
          placeholder={fallback}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="card-button" data-program="create-profile">
        <span class="card-says">{action}</span>
      </button>
    </form>
  );
}

function FromFile() {
  const { words, acts } = useSheet();
  const [came, setCame] = useState<Imported | null>(null);
  const said =
    came === null
      ? ''
      : came.kind === 'imported'
        ? words.profiles.imported(came.name)
        : came.kind === 'newer'
          ? words.profiles.importNewer
          : words.profiles.notAProfile;
  return (
    <section class="field">
      <h3>{words.profiles.import}</h3>
      <p id="import-hint">{words.profiles.importHint}</p>
      <FileButton
        id="import"
        accept=".json,application/json"
        describedBy="import-hint"
        onFiles={async ([file]) => {
          if (file) setCame(await acts.importFile(file));
        }}
      >
        {words.profiles.importChoose}
      </FileButton>
      <p role="status">{said}</p>
    </section>
  );
}
