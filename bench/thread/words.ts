import { remarks } from '../../mocks/scenarios/small-talk.ts';

/** A message, as every contender is given it. */
export interface Saying {
  readonly author: string;
  readonly text: string;
  /** UTC milliseconds. */
  readonly at: number;
}

const AUTHORS = ['Abel Nakamura', 'Priya Raman', 'Tom Beckett'];

/** Between two messages. */
export const MINUTES = 14 * 60_000;

/** Who writes the message with so many behind it: 0 the customer, 1 and 2 the Partner's people. */
export const writerOf = (left: number): number => [0, 1, 1, 0, 2, 0, 1][(left * 5) % 7]!;

/** What it says, so that a conversation ends alike however long it is: one remark, now and then two in paragraphs. */
export function textOf(left: number): string {
  const [first, second] = [remarks[(left * 13) % remarks.length]!, remarks[(left * 17) % remarks.length]!];
  return left % 9 === 0 && first !== second ? `${first}\n\n${second}` : first;
}

/** The message of a turn, from 1 on, of so many; the last was a moment ago. */
export function sayingOf(turn: number, count: number, now = Date.now()): Saying {
  const left = count - turn;
  return { author: AUTHORS[writerOf(left)]!, text: textOf(left), at: now - left * MINUTES };
}
