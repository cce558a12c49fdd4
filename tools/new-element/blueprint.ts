/** Everything that the templates of an element need to know, decided once. */
import type { Answer, Field } from './answer.ts';
import type { ReadingOperation } from './contract.ts';
import { factsOf, rowLayout, type RowLayout } from './layout.ts';
import { LOOKS } from './looks.ts';
import type { Names } from './names.ts';
import type { SeatAnswer } from './seats.ts';
import type { Wanted } from './words.ts';

/** The event that an element tells its host by, when a person chooses a row. */
export interface EventBlueprint extends Names {
  /** `revampd-invoice-chosen`. */
  readonly type: string;
}

/** What is drawn: the places of a row, or the facts of one thing. */
export interface Drawing {
  readonly row: RowLayout | undefined;
  readonly facts: readonly Field[];
  /** The fields whose values have names. */
  readonly choices: readonly Field[];
  /** The fields with a label. */
  readonly labelled: readonly Field[];
  /** Whether the row's kind is a status with tone and glyph, and not only a word. */
  readonly hasBadge: boolean;
  readonly hasMoney: boolean;
}

/** A new element. */
export interface Blueprint extends Names {
  readonly room: string;
  readonly operation: ReadingOperation;
  readonly answer: Answer;
  readonly drawing: Drawing;
  readonly event: EventBlueprint | undefined;
  readonly seats: readonly SeatAnswer[];
  /** The seat that its tests look from. */
  readonly main: SeatAnswer;
  /** Whether the mock world `empty` has nothing of it. */
  readonly isEmptyAtFirst: boolean;
  /** The texts of each language. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A glyph of `packages/elements/src/ui` → the file that has it. */
  readonly glyphs: ReadonlyMap<string, string>;
}

/** How an answer is drawn. */
export function drawingOf(answer: Answer, operation: string): Drawing {
  const row = answer.isList ? rowLayout(answer, operation) : undefined;
  const facts = answer.isList ? [] : factsOf(answer, operation);
  const shown = row ? Object.values(row).filter((field) => field !== undefined) : [...facts];
  const values = row?.kind?.values ?? [];
  return {
    row,
    facts,
    choices: shown.filter(({ kind }) => kind === 'choice'),
    labelled: shown.filter((field) => field !== row?.detail),
    hasBadge: values.length > 0 && values.every((value) => value in LOOKS),
    hasMoney: shown.some(({ kind }) => kind === 'money'),
  };
}

/** The words that a drawing needs. */
export function wordsOf(name: string, { isList }: Answer, { labelled, choices, hasMoney }: Drawing): Wanted {
  return { name, isList, labels: labelled, choices, hasMoney };
}
