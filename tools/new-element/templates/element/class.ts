import type { Blueprint } from '../../blueprint.ts';
import { when } from '../code.ts';
import { classDoc } from './class-doc.ts';
import { classImports } from './class-imports.ts';
import { listControllers, listLifecycle, listProperties, listRendering } from './list-class.ts';
import { singleControllers, singleLifecycle, singleRendering } from './single-class.ts';

/** `<name>.ts`: the element's class. */
export function elementClass(blueprint: Blueprint): string {
  const { camel, className, tag } = blueprint;
  const { isList } = blueprint.answer;
  return `${classImports(blueprint)}

${classDoc(blueprint)}
export class ${className} extends RevampdElement {
  static override styles = [...RevampdElement.styles, ${camel}Styles];
${when(isList, listProperties(blueprint))}
  readonly #messages = new MessagesController(this, ${camel}Messages, () => this.resolvedLocale);
  readonly #list = new MessagesController(this, listMessages, () => this.resolvedLocale);
  readonly #states = new LazyController(
    this,
    async () => ${loadStates(blueprint)}(this.#messages.load),
    () => this.#messages.key,
  );
  readonly #width = new WidthController(this);
${(isList ? listControllers : singleControllers)(blueprint).trim()}
  readonly #stale = new StaleController(
    this,
    () => this.#voice,
    () => this.#content.failedSince,
  );

  constructor() {
    super();
    new HeightController(this, () => \`\${this.#width.em}${when(isList, ' ${this.pageSize}')}\`);
    new LoadingController(
      this,
      () => (this.#failure ? 'failed' : this.#isShown ? 'ready' : 'loading'),
      () => ({ loading: this.#messages.translate('loading'), loaded: this.#messages.translate('loaded') }),
    );
  }

  protected override messageControllers(): readonly Pick<MessagesController<unknown>, 'prepare'>[] {
    return [this.#messages, this.#list];
  }

  protected override startReading(): void {
    this.#content.start();
  }
${isList ? listLifecycle : singleLifecycle}
  /** In which words its age is told: they come with the states, which are loaded before there is an age to tell. */
  get #voice() {
    const { connection } = this.#content;
    const words = this.#states.loaded?.words;
    return connection && words && { words, locale: this.resolvedLocale, timeZone: connection.time_zone };
  }

  #retry(): void {
    this.#states.retry();
    this.scope?.retry();
  }

  protected override renderContent(): unknown {
    const text = this.label ?? this.#messages.translate('title');
    const isHidden = this.hideHeading;
    return html\`
      <div class=\${isHidden ? '' : 'card-head'}>
        \${heading(this.headingLevel, text, { id: 'title', classes: isHidden ? 'hidden' : 'title' })}
      </div>
      \${this.#failure ? this.#renderFailure(this.#failure) : this.#renderBody()}
    \`;
  }

  #renderBody(): TemplateResult {
    const isShown = this.#isShown;
    return html\`
      \${isShown ? nothing : html\`<p class="hidden">\${this.#messages.translate('loading')}</p>\`}
      <div aria-busy=\${isShown ? 'false' : 'true'}>
        \${isShown ? html\`\${this.#renderStale()} \${this.#renderShown()}\` : this.#renderSkeleton()}
      </div>
    \`;
  }

  /** What is shown stays, with its age (LIV-2). */
  #renderStale(): TemplateResult | undefined {
    const { line, since } = this.#stale;
    // Asked for where it wasn't loaded ahead.
    const states = since === undefined ? undefined : this.#states.part;
    return line && states?.stale({ ...line, consequence: undefined });
  }
${(isList ? listRendering : singleRendering)(blueprint)}
  #renderFailure(error: RevampdError): unknown {
    const title = this.#messages.translate('failedTitle');
    const failure = {
      error,
      level: nextLevel(this.headingLevel),
      title,
      retry: () => this.#retry(),
      retrying: this.#content.isRetrying,
      contact: this.contactAbout(error),
    };
    const block = this.#states.part?.failure(failure) ?? this.#renderPlainly(title);
    return error.code === 'not_permitted' ? html\`<slot name="not-permitted">\${block}</slot>\` : block;
  }

  /** Where even the code of the states didn't load: nothing while it may still come, then the least that helps. */
  #renderPlainly(title: string): unknown {
    if (!this.#states.unavailable) return nothing;
    return html\`
      <div class="foot">
        <span>\${title}</span>
        <button type="button" part="button" @click=\${() => this.#retry()}>\${this.#list.translate('retry')}</button>
      </div>
    \`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;
}

/** A list has states of its own; all others have those that everybody has. */
const loadStates = ({ kebab, pascal, answer }: Blueprint): string =>
  answer.isList
    ? `(await import('./${kebab}-states.ts')).create${pascal}States`
    : `(await import('../../ui/states/shared-states.ts')).loadSharedStates`;
