import type { Blueprint } from '../../blueprint.ts';
import { imports } from '../code.ts';

/** The imports of the class: external, core, shared rooms, its own parts, styles last. */
export function classImports(blueprint: Blueprint): string {
  const { kebab, camel, answer, event } = blueprint;
  const { isList, type } = answer;
  const own = isList
    ? ([
        [`./${kebab}-page.ts`, [`${camel}Page`]],
        [`./${kebab}-skeleton.ts`, [`${camel}Skeleton`]],
        [`./${kebab}-view.ts`, ['isNarrow']],
      ] as const)
    : ([
        [`./${kebab}-facts.ts`, [`${camel}Facts`]],
        [`./${kebab}-skeleton.ts`, [`${camel}Skeleton`]],
      ] as const);
  return imports([
    ['@revampd/core', [`${camel}Messages`, queryName(blueprint), 'listMessages', `type ${type}`, 'type RevampdError']],
    ['lit', ['html', 'nothing', 'type PropertyValues', 'type TemplateResult']],
    ['lit/decorators.js', [isList && 'property']],
    ['../../controllers/content-controller.ts', ['ContentController']],
    ['../../controllers/height-controller.ts', ['HeightController']],
    ['../../controllers/lazy-controller.ts', ['LazyController']],
    ['../../controllers/loading-controller.ts', ['LoadingController']],
    ['../../controllers/messages-controller.ts', ['MessagesController']],
    ['../../controllers/page-size.ts', [isList && 'PAGE_SIZE', isList && 'toPageSize']],
    ['../../controllers/pages-controller.ts', [isList && 'PagesController']],
    ['../../controllers/stale-controller.ts', ['StaleController']],
    ['../../controllers/width-controller.ts', ['WidthController']],
    ['../../element/revampd-element.ts', ['RevampdElement']],
    [`../../events/${event?.kebab}.ts`, [event && `${event.className}Event`]],
    ['../../ui/heading.ts', ['heading', 'nextLevel']],
    ...own,
    [`./${kebab}.styles.ts`, [`${camel}Styles`]],
  ]);
}

/** The query of core that the element reads; that of a connection itself is shared. */
export const queryName = ({ camel, operation }: Blueprint): string =>
  operation.id === 'getConnection' ? 'connectionQuery' : `${camel}ElementQuery`;
