import type { Blueprint } from '../../blueprint.ts';
import { everySeat } from './every-seat.ts';
import { lookStories } from './look-stories.ts';
import { seatStates } from './seat-states.ts';
import { seatStories } from './seat-stories.ts';
import { storyDesk } from './story-desk.ts';

/** Path → text of an element's stories. */
export function storyFiles(blueprint: Blueprint): Record<string, string> {
  const { kebab, seats } = blueprint;
  const folder = `stories/${kebab}`;
  return {
    [`${folder}/${kebab}-story.ts`]: storyDesk(blueprint),
    [`${folder}/looks.stories.ts`]: lookStories(blueprint),
    [`${folder}/seats/states.ts`]: seatStates(blueprint),
    [`${folder}/seats/every-seat.ts`]: everySeat(blueprint),
    ...Object.fromEntries(
      seats.map((seat) => [`${folder}/seats/${seat.slug}.stories.ts`, seatStories(blueprint, seat)]),
    ),
  };
}
