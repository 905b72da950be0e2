import type { EvidenceNote } from "./read-notes.js";
import { holdersOf, type Topic, type Word } from "./topic.js";

/** A topic of which pages say something else than the document has, and no note explains it. */
export interface Difference {
  readonly topic: Topic;
  readonly words: readonly Word[];
  /** Topics of other operations of which the same pages say the same. */
  readonly alike: readonly Topic[];
}

/** A note, and what it explains. */
export interface Explanation {
  readonly note: EvidenceNote;
  readonly topics: readonly Topic[];
  /** What its pages say of them. */
  readonly words: readonly Word[];
  /** What the document has, where that is not what the note says. */
  readonly instead: readonly string[];
}

/** Which notes explain which differences: of several the one that stands nearest. */
export function explain(
  topics: readonly Topic[],
  notes: readonly EvidenceNote[],
): { differences: Difference[]; explanations: Explanation[] } {
  const explained = new Map(notes.map((note) => [note, new Explained(note)]));
  const differences = topics.flatMap((topic): Difference[] => {
    const words = topic.words.filter((word) => {
      const note = word.agrees ? undefined : findNote(topic, word.page, notes);
      return !word.agrees && !(note && explained.get(note)?.take(topic, word));
    });
    return words.length > 0 ? [{ topic, words, alike: [] }] : [];
  });
  return { differences: foldAlike(differences), explanations: [...explained.values()] };
}

class Explained implements Explanation {
  readonly note: EvidenceNote;
  readonly topics: Topic[] = [];
  readonly words: Word[] = [];
  readonly instead: string[] = [];

  constructor(note: EvidenceNote) {
    this.note = note;
  }

  /** Explains a word, unless the document has something else than what the note says was chosen. */
  take(topic: Topic, word: Word): boolean {
    if (topic.spec !== this.note.chosen) {
      if (!this.instead.includes(topic.spec)) this.instead.push(topic.spec);
      return false;
    }
    if (!this.topics.includes(topic)) this.topics.push(topic);
    this.words.push(word);
    return true;
  }
}

function findNote({ subject, aspect }: Topic, page: string, notes: readonly EvidenceNote[]): EvidenceNote | undefined {
  for (const { pointer, about } of holdersOf(subject, aspect)) {
    const found = notes.find((note) => note.holder === pointer && note.about === about && note.pages.includes(page));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Differences, with those that are the same for many operations in one. */
function foldAlike(differences: readonly Difference[]): Difference[] {
  const groups = new Map<string, [Difference, Topic[]]>();
  for (const difference of differences) {
    const { topic, words } = difference;
    const said = words.map(({ page, says }) => [page, says]);
    const key = JSON.stringify([holdersOf(topic.subject, topic.aspect).at(-1)?.about, topic.spec, said]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [difference, []]);
    else group[1].push(topic);
  }
  return [...groups.values()].map(([first, alike]) => ({ ...first, alike }));
}
