/** The lessons that this device has, and a file from elsewhere. */
import { useState } from 'preact/hooks';
import type { KeptLesson } from '../../../saves/lesson-shelf.ts';
import type { ClassConsoleWords } from '../../../text/words/class-console.ts';
import { Button } from './buttons.tsx';

type KeptLessonsProps = {
  readonly lessons: readonly KeptLesson[];
  readonly words: ClassConsoleWords;
  readonly language: string;
  readonly onOpen: (lesson: KeptLesson) => void;
  readonly onRemove: (lesson: KeptLesson) => void;
  readonly onFile: (file: File) => void;
};

export function KeptLessons({ lessons, words, language, onOpen, onRemove, onFile }: KeptLessonsProps) {
  const { start } = words;
  return (
    <section class="class-card class-kept" aria-labelledby="kept-title">
      <h2 id="kept-title">{start.kept}</h2>
      <ul class="class-kept-list">
        {lessons.map((lesson) => (
          <Kept
            key={lesson.id}
            lesson={lesson}
            words={words}
            language={language}
            onOpen={() => onOpen(lesson)}
            onRemove={() => onRemove(lesson)}
          />
        ))}
      </ul>
      <label class="file card-button">
        <span class="card-says">{start.file}</span>
        <input
          type="file"
          accept=".json,application/json"
          data-class="file"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) onFile(file);
            // The same one can be chosen again.
            input.value = '';
          }}
        />
      </label>
      <p class="aside">{start.fileSays}</p>
    </section>
  );
}

type KeptProps = {
  readonly lesson: KeptLesson;
  readonly words: ClassConsoleWords;
  readonly language: string;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
};

function Kept({ lesson, words, language, onOpen, onRemove }: KeptProps) {
  const { start, plan } = words;
  const [isSure, setSure] = useState(false);
  const when = new Date(lesson.changedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li class="class-kept-one">
      <h3>{lesson.title}</h3>
      <p class="aside">
        {plan.mode[lesson.mode]}, {start.changed(when)}
      </p>
      <div class="cards-row">
        <Button id="open" label={start.goOnNamed(lesson.title)} onClick={onOpen}>
          {start.goOn}
        </Button>
        <Button id="remove-kept" look="link" onClick={() => (isSure ? onRemove() : setSure(true))}>
          {isSure ? start.removeSure : start.remove}
        </Button>
        {isSure && (
          <Button id="keep-kept" look="link" onClick={() => setSure(false)}>
            {start.keep}
          </Button>
        )}
      </div>
    </li>
  );
}
