import type { Blueprint } from '../../blueprint.ts';
import { imports, when } from '../code.ts';
import { hasMoments } from './values.ts';

/** `<name>-page.ts`: a page of a list with what stands under it. */
export function elementPage({ kebab, camel, pascal, answer, drawing, event }: Blueprint): string {
  const hasTimes = hasMoments(drawing);
  const drawn = ['rows: page.data', 'words', 'locale', hasTimes && 'timeZone', event && 'choose'];
  const taken = ['shown', 'pages', 'words', 'list', 'locale', 'pageSize', 'isNarrow', 'retry'];
  return `${imports([
    [
      '@revampd/core',
      [
        event && `type ${answer.itemType}`,
        `type ${answer.type}`,
        `type ${pascal}Messages`,
        'type ListMessages',
        'type Translate',
      ],
    ],
    ['lit', ['html', 'nothing', 'type TemplateResult']],
    ['../../controllers/pages-controller.ts', ['type PagesController', 'type ShownPage']],
    ['../../ui/pager.ts', ['pager']],
    [`./${kebab}-rows.ts`, [`${camel}List`, `${camel}Table`]],
    [`./${kebab}-view.ts`, ['rangeText']],
  ])}

/** What a page is drawn from. */
export interface DrawnPage {
  readonly shown: ShownPage<${answer.type}>;
  readonly pages: PagesController<${answer.type}>;
  readonly words: Translate<${pascal}Messages>;
  readonly list: Translate<ListMessages>;
  /** BCP 47. */
  readonly locale: string;
${when(hasTimes, "  /** IANA name of the connection's time zone. */\n  readonly timeZone: string;\n")}  readonly pageSize: number;
  readonly isNarrow: boolean;
  readonly retry: () => void;
${when(event, `  /** Tells the host which row was chosen; undefined where nobody asked. */\n  readonly choose: ((row: ${answer.itemType}) => void) | undefined;\n`)}}

/** A page of rows, that another one didn't come, and the pager (INTERACTION.md 2.6). */
export function ${camel}Page(drawn: DrawnPage): TemplateResult {
  const { ${[...taken, hasTimes && 'timeZone', event && 'choose'].filter(Boolean).join(', ')} } = drawn;
  const { page, number } = shown;
  const rows = { ${drawn.filter(Boolean).join(', ')} };
  const isWhole = page.next_cursor === null && page.prev_cursor === null;
  return html\`
    <div aria-busy=\${pages.isTurning ? 'true' : 'false'}>
      \${isNarrow ? ${camel}List(rows) : ${camel}Table(rows)}
    </div>
    \${
      pages.hasFailed
        ? html\`<div class="notice failed" role="alert">
            \${words('pageFailed')}
            <button type="button" part="button" class="small" @click=\${retry}>\${list('retry')}</button>
          </div>\`
        : nothing
    }
    <div class="foot">
      <span>\${rangeText(shown, pageSize, words)}</span>
      \${
        isWhole
          ? nothing
          : pager({ words: list, page: number, previous: pages.turn('prev'), next: pages.turn('next') })
      }
    </div>
  \`;
}
`;
}
