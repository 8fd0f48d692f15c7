/** What the small level says of its own, in both languages: the author's words stand between. */
import type { ProgramLanguage } from '../../text/plural.ts';

export type Phrases = {
  readonly language: string;
  readonly fiction: string;
  readonly you: string;
  readonly yourRole: string;
  readonly chair: string;
  readonly chairRole: string;
  readonly reader: string;
  readonly readerRole: string;
  readonly office: string;
  readonly corridor: string;
  readonly rulesTitle: string;
  readonly rulesAbout: string;
  readonly ruleTitle: string;
  readonly tabled: string;
  readonly carried: string;
  readonly lost: string;
  readonly motion: string;
  readonly procedure: string;
  readonly note: string;
  readonly licence: string;
  readonly paper: string;
  readonly start: {
    readonly title: string;
    readonly room: string;
    readonly clerk: string;
    readonly read: string;
    readonly article: string;
  };
  readonly agenda: {
    readonly title: string;
    readonly ask: string;
    readonly answer: string;
    readonly hint: string;
    readonly done: string;
    readonly leave: string;
    readonly out: string;
  };
  readonly rumour: {
    readonly owner: string;
    readonly well: string;
    /** After “the article doesn’t say” that is right. */
    readonly wellSilent: string;
    readonly badly: string;
    /** After a doubt about what the article does say. */
    readonly badlySaid: string;
    readonly left: string;
  };
  readonly vote: {
    readonly title: string;
    readonly empty: string;
    readonly present: string;
    readonly refused: string;
    readonly carried: string;
    readonly lost: string;
  };
  readonly checkpoint: { readonly title: string; readonly says: string };
  readonly end: {
    readonly carried: string;
    readonly carriedSays: string;
    readonly lost: string;
    readonly lostSays: string;
    readonly think: string;
  };
  readonly right: string;
};

const en: Phrases = {
  language: 'English',
  fiction: 'The meeting, its blocs, their seats and their votes are invented.',
  you: 'You',
  yourRole: 'clerk of the meeting',
  chair: 'The chair',
  chairRole: 'opens, counts, closes',
  reader: 'The reader',
  readerRole: 'has read it to the end',
  office: 'The clerk’s room',
  corridor: 'The corridor',
  rulesTitle: 'The rules',
  rulesAbout: 'The rule by which votes are counted, and where it is written.',
  ruleTitle: 'How it is counted',
  tabled: 'On the table',
  carried: 'Carried',
  lost: 'Not carried',
  motion: 'The question',
  procedure: 'From the table to the vote',
  note: 'Blocs, seats and votes are invented.',
  licence: 'For this class only',
  paper: 'Text of the proposal',
  start: {
    title: 'A folder and a lamp',
    room: 'A lamp, a chair, a folder with your name on it.',
    clerk: 'You’re the clerk. You don’t vote. You see to it that the others know what they vote on.',
    read: 'Everybody has heard of it. Hardly anybody has read it. When somebody tells what it says, hand over its own sentence.',
    article: 'Here is the article, sentence by sentence, folded up below. Read it now. It stays at hand until the vote.',
  },
  agenda: {
    title: 'Before the vote',
    ask: 'Each of these takes a day. Reading wins no votes: it shows what is written.',
    answer: 'What is said in the corridor gets round. Answer with the sentence that settles it, or say that the article doesn’t say.',
    hint: 'Takes a day. Moves nobody.',
    done: 'Found. The sentence can be unfolded below, word for word.',
    leave: 'Put it to the vote',
    out: 'No time left. It is put to the vote as it stands.',
  },
  rumour: {
    owner: 'Somebody',
    well: 'They read the sentence, nod, and tell the next one what it says.',
    wellSilent: 'They look it through once more, find nothing of the kind, and tell the next one so.',
    badly: 'It goes round all the same, a little louder. That takes time to mend.',
    badlySaid: 'It stood in the article, and now it’s doubted. That takes time to mend.',
    left: 'Nobody answered. By noon it is what everybody knows.',
  },
  vote: {
    title: 'The vote',
    empty: 'Every seat counts, an empty one too.',
    present: '“Count only those who came. It’s quicker.”',
    refused: 'The rule says of whom it is counted. An empty seat is still one.',
    carried: 'Carried. Write it down before anybody explains it.',
    lost: 'Not carried. That is an answer too, and it goes into the minutes.',
  },
  checkpoint: { title: 'What did it say?', says: 'Before the folder is closed: what did the article say, and what not?' },
  end: {
    carried: 'Carried',
    carriedSays:
      'Your meeting has carried it, and the folder is closed. This was a game: whether anything is really decided, see the article.',
    lost: 'Not carried',
    lostSays:
      'Your meeting hasn’t carried it, and the folder is closed. This was a game: whether anything is really decided, see the article.',
    think: 'Which sentence did you hear most often, and what did the article really say?',
  },
  right: 'Right. Check it against the passage.',
};

const ru: Phrases = {
  language: 'Русский',
  fiction: 'Заседание, объединения, места и голоса выдуманы.',
  you: 'Вы',
  yourRole: 'секретарь заседания',
  chair: 'Председатель',
  chairRole: 'ведёт заседание и считает голоса',
  reader: 'Читатель',
  readerRole: 'из тех, кто дочитывает до конца',
  office: 'Комната секретаря',
  corridor: 'Коридор',
  rulesTitle: 'Правила',
  rulesAbout: 'Правило, по которому считают голоса, и где оно записано.',
  ruleTitle: 'Как считают',
  tabled: 'На рассмотрении',
  carried: 'Принято',
  lost: 'Не принято',
  motion: 'Вопрос',
  procedure: 'Как голосуют',
  note: 'Объединения, места и голоса выдуманы.',
  licence: 'Только для этого класса',
  paper: 'Текст предложения',
  start: {
    title: 'Папка и лампа',
    room: 'Лампа, стул, папка, на ней ваше имя.',
    clerk: 'Вы секретарь. Вы не голосуете. Ваше дело — чтобы остальные знали, о чём голосуют.',
    read: 'Слышали об этом все, а статью читал мало кто. Начнут её пересказывать — отвечайте предложением из неё.',
    article: 'Статья чуть ниже: раскройте её и прочтите сейчас; до голосования она останется под рукой.',
  },
  agenda: {
    title: 'До голосования',
    ask: 'Каждое дело занимает день. Чтение голосов не прибавляет: оно показывает, что написано.',
    answer: 'Что говорят в коридоре, то и расходится. Отвечайте предложением из статьи или скажите, что в ней этого нет.',
    hint: 'Займёт день. Голосов не прибавит и не убавит.',
    done: 'Нашли. Само предложение можно раскрыть чуть ниже.',
    leave: 'Поставить на голосование',
    out: 'Время вышло. На голосование ставят как есть.',
  },
  rumour: {
    owner: 'Кто-то',
    well: 'Прочитали предложение, согласились и дальше пересказывают уже его.',
    wellSilent: 'Перечитали, ничего такого не нашли и говорят об этом другим.',
    badly: 'Это всё равно повторяют, только громче. Чтобы разубедить, нужно время.',
    badlySaid: 'В статье это сказано, а теперь в этом сомневаются. Чтобы разубедить, нужно время.',
    left: 'Никто не ответил. К полудню это «знают все».',
  },
  vote: {
    title: 'Голосование',
    empty: 'Считаются все места, пустые тоже.',
    present: '«Считать только тех, кто пришёл. Так быстрее».',
    refused: 'В правиле сказано, от какого числа считают. Пустое место — тоже место.',
    carried: 'Принято. Запишите, пока никто не объяснил, что это значит.',
    lost: 'Не принято. Это тоже ответ, и он пойдёт в протокол.',
  },
  checkpoint: { title: 'Что сказано в статье?', says: 'Прежде чем закрыть папку: что в статье сказано, а чего нет?' },
  end: {
    carried: 'Принято',
    carriedSays: 'Так проголосовало ваше заседание, и папка закрыта. Но это игра: решено ли что-нибудь на самом деле, смотрите в статье.',
    lost: 'Не принято',
    lostSays: 'Ваше заседание этого не приняло, и папка закрыта. Но это игра: решено ли что-нибудь на самом деле, смотрите в статье.',
    think: 'Что о статье повторяли чаще всего и что в ней сказано на самом деле?',
  },
  right: 'Верно. Сверьте с отрывком.',
};

export const PHRASES: Readonly<Record<ProgramLanguage, Phrases>> = { en, ru };
