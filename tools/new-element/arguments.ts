/** The command line: `npm run new-element -- [ROOM/]NAME --operation ID [--event revampd-…] [--seats …] [--new-room]`. */
import { parseArgs } from 'node:util';
import { Mistake } from './mistake.ts';
import { isKebab } from './names.ts';

/** What was asked for. */
export interface Wish {
  /** Undefined where only a name was given: the room follows from the operation. */
  readonly room: string | undefined;
  readonly name: string;
  readonly operation: string | undefined;
  /** With its `revampd-`. */
  readonly event: string | undefined;
  /** Undefined for every seat that may read it. */
  readonly seats: readonly string[] | undefined;
  readonly isNewRoom: boolean;
}

/** Whether somebody asks how the command is used, and for nothing else. */
export const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

const EXAMPLE = 'npm run new-element -- billing/invoices --operation listInvoices';

/** Reads the arguments. A Mistake says what to write instead. */
export function readArguments(args: readonly string[], environment: NodeJS.ProcessEnv): Wish {
  const options = ['operation', 'event', 'seats', 'new_room'];
  if (options.some((name) => environment[`npm_config_${name}`] !== undefined)) {
    throw new Mistake(`npm kept the options for itself: write "--" before them, as in ${EXAMPLE}`);
  }
  const { values, positionals } = parse(args);
  const [place, ...more] = positionals;
  if (place === undefined || more.length > 0) throw new Mistake(`Say one name, as in ${EXAMPLE}`);
  const [name, room, ...above] = place.split('/').reverse();
  if (!name || above.length > 0) throw new Mistake(`"${place}" is no name: write NAME or ROOM/NAME, as in ${EXAMPLE}`);
  requireKebab(name);
  if (room !== undefined) requireKebab(room);
  if (values.event !== undefined && !/^revampd-./.test(values.event)) {
    throw new Mistake(`"${values.event}" is no event of ours: write it as a fact, such as revampd-invoice-chosen.`);
  }
  if (values.event !== undefined) requireKebab(values.event);
  return {
    room,
    name,
    operation: values.operation,
    event: values.event,
    seats: values.seats?.split(',').map((seat) => seat.trim()),
    isNewRoom: values['new-room'],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        operation: { type: 'string' },
        event: { type: 'string' },
        seats: { type: 'string' },
        'new-room': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [what] = (error as Error).message.split('. ');
    throw new Mistake(`${what}: the options are --operation ID, --event revampd-…, --seats a,b and --new-room.`);
  }
}

function requireKebab(name: string): void {
  if (!isKebab(name))
    throw new Mistake(`"${name}" isn't kebab-case: write small letters and digits, with single hyphens between words.`);
}
