import type { Blueprint } from '../../blueprint.ts';
import { when } from '../code.ts';
import { queryName } from './class-imports.ts';
import { hasMoments } from './values.ts';

/** What an element reads of one thing. */
export const singleControllers = (blueprint: Blueprint): string => `
  readonly #content = new ContentController<${blueprint.answer.type}>(this, {
    scope: () => this.scope,
    connectionId: () => this.connectionId,
    data: (scope) => ${queryName(blueprint)}(scope, { connectionId: this.connectionId }),
    isAbandoned: () => this.abandoned,
  });
`;

/** The life of an element that shows one thing, up to what it renders. */
export const singleLifecycle = `
  /** Controllers read their queries after \`willUpdate\`, so what is derived from them is derived here. */
  protected override update(changed: PropertyValues<this>): void {
    if (this.#failure && !this.abandoned) this.reportFailure(this.#failure);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#content.connection || !this.#isShown) return;
    this.contentShown(this.#content.connection.id);
    this.#states.prefetch();
  }

  /** Nothing is chosen here, and what was read goes with its scope. */
  protected override forget(): void {}

  get #failure(): RevampdError | undefined {
    return this.#content.failure;
  }

  get #isShown(): boolean {
    return !this.#failure && this.#content.data !== undefined && this.#content.connection !== undefined;
  }
`;

/** What it renders where its content stands. */
export const singleRendering = ({ camel, drawing }: Blueprint): string => `
  #renderSkeleton(): TemplateResult {
    return ${camel}Skeleton(this.#messages.translate);
  }

  #renderShown(): unknown {
    const { ${hasMoments(drawing) ? 'data, connection' : 'data'} } = this.#content;
    if (!data${when(hasMoments(drawing), ' || !connection')}) return nothing;
    return ${camel}Facts({
      data,
      words: this.#messages.translate,
      locale: this.resolvedLocale,
${when(hasMoments(drawing), '      timeZone: connection.time_zone,\n')}    });
  }
`;
