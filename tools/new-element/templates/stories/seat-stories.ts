import type { Blueprint } from '../../blueprint.ts';
import { capitalized } from '../../names.ts';
import type { SeatAnswer } from '../../seats.ts';
import { when } from '../code.ts';
import { statesOfSeat } from './seat-states.ts';

/** `seats/<seat>.stories.ts`: one seat in all of its states. */
export function seatStories(blueprint: Blueprint, seat: SeatAnswer): string {
  const { kebab, camel, pascal, answer, words } = blueprint;
  const { title, connection, people, outsider, rows, first } = seat;
  const roles = Object.entries(people).map(([role, user]) => `${role}: '${user}'`);
  const stories = statesOfSeat(blueprint, rows).map(
    (state) => `export const ${capitalized(state)}: ${pascal}Story = seat.${state};`,
  );
  return `import type { Meta } from '@storybook/web-components-vite';
import { ${camel}Meta, type ${pascal}Args, type ${pascal}Story } from '../${kebab}-story.ts';
import { everySeat } from './every-seat.ts';

const meta: Meta<${pascal}Args> = { ...${camel}Meta, title: '${words.en!.title}/Seats/${title}' };
export default meta;

const seat = everySeat({
  connection: '${connection}',
  people: { ${roles.join(', ')} },
  outsider: '${outsider}',
${when(answer.isList, `  entries: ${rows},\n`)}  first: ${JSON.stringify(first)},
});

${stories.join('\n')}
`;
}
