import { html, type TemplateResult } from 'lit';
import type { Writing } from './writing.ts';

/** Milliseconds after a key in which the draft is kept by itself (INTERACTION.md 3.3); a little later it is known. */
const KEPT_AFTER = 400;

/** Whether what stands in the field would outlive the page, in words (THR-3). */
export class DraftKept {
  readonly #writing: Writing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** It was kept since the field was last empty. */
  #isKept = false;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), KEPT_AFTER);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#isKept = false;
  }

  render(): TemplateResult | undefined {
    const { draft, words, dispatch } = this.#writing;
    if (dispatch.isFromOtherTab) return html`<span class="composer-kept">${words('otherTab')}</span>`;
    if (!draft?.value) this.#isKept = false;
    const isShown = this.#isKept && draft?.keeping.status === 'kept';
    return isShown ? html`<span class="composer-kept">${words('draftKept')}</span>` : undefined;
  }

  async #ask(): Promise<void> {
    const { draft } = this.#writing;
    await draft?.flush();
    if (!draft || draft !== this.#writing.draft) return;
    this.#isKept = draft.value !== undefined && draft.keeping.status === 'kept';
    this.#writing.update();
  }
}
