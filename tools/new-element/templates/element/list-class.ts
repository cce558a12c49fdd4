import type { Blueprint } from '../../blueprint.ts';
import { when } from '../code.ts';
import { PAGE_SIZE } from '../shared/page-size.ts';
import { queryName } from './class-imports.ts';
import { hasMoments } from './values.ts';

/** The public properties of a list. */
export const listProperties = ({ tag, event }: Blueprint): string => `
  /** Rows a page, 1 to 100; default ${PAGE_SIZE}. */
  @property({ attribute: 'page-size', converter: toPageSize('${tag}') }) pageSize = PAGE_SIZE;
${when(
  event,
  `
  /** Whether a person can choose a row, which \`${event?.type}\` then tells; default false. */
  @property({ type: Boolean }) choosable = false;
`,
)}`;

/** What a list reads, and where it is in it. */
export const listControllers = (blueprint: Blueprint): string => `
  readonly #content: ContentController<${blueprint.answer.type}> = new ContentController(this, {
    scope: () => this.scope,
    connectionId: () => this.connectionId,
    data: (scope) =>
      ${queryName(blueprint)}(scope, {
        connectionId: this.connectionId,
        limit: this.pageSize,
        cursor: this.#pages.cursor,
      }),
    isAbandoned: () => this.abandoned,
  });
  readonly #pages = new PagesController(this, this.#content, () => this.#list.translate);
`;

/** The life of a list, up to what it renders. */
export const listLifecycle = `
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('connectionId') || changed.has('pageSize')) this.#pages.reset();
  }

  /** Controllers read their queries after \`willUpdate\`, so what is derived from them is derived here. */
  protected override update(changed: PropertyValues<this>): void {
    this.#pages.take();
    if (this.#failure && !this.abandoned) this.reportFailure(this.#failure);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#content.connection && this.#isShown) {
      this.contentShown(this.#content.connection.id);
      this.#states.prefetch();
    }
  }

  protected override forget(): void {
    this.#pages.reset();
  }

  get #failure(): RevampdError | undefined {
    return this.#pages.failure;
  }

  get #isShown(): boolean {
    return !this.#failure && this.#pages.shown !== undefined && this.#content.connection !== undefined;
  }
`;

/** What a list renders where its content stands. */
export const listRendering = ({ camel, drawing, event }: Blueprint): string => `
  #renderSkeleton(): TemplateResult {
    return ${camel}Skeleton(this.#messages.translate, isNarrow(this.#width.em), this.pageSize);
  }

  #renderShown(): unknown {
    const { shown } = this.#pages;
    const { connection } = this.#content;
    if (!shown || !connection) return nothing;
    if (shown.number === 1 && shown.page.data.length === 0) return this.#renderEmpty();
    return ${camel}Page({
      shown,
${when(hasMoments(drawing), '      timeZone: connection.time_zone,\n')}      pages: this.#pages,
      words: this.#messages.translate,
      list: this.#list.translate,
      locale: this.resolvedLocale,
      pageSize: this.pageSize,
      isNarrow: isNarrow(this.#width.em),
      retry: () => this.#retry(),
${when(event, `      choose: this.choosable ? ({ id }) => this.dispatchEvent(new ${event?.className}Event({ connectionId: connection.id, id })) : undefined,`)}
    });
  }

  #renderEmpty(): TemplateResult {
    const title = this.#messages.translate('emptyTitle');
    const block = this.#states.part?.empty(nextLevel(this.headingLevel)) ?? this.#renderPlainly(title);
    return html\`<slot name="empty">\${block}</slot>\`;
  }
`;
