import { RevampdElement } from '@revampd/elements';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DialogController } from '../../packages/elements/src/controllers/dialog-controller.ts';
import { actingStyles } from '../../packages/elements/src/ui/acting.styles.ts';
import { heading } from '../../packages/elements/src/ui/heading.ts';
import { deskStyles } from './part-desk.styles.ts';

/** What a part is drawn with. */
export interface PartScene {
  readonly locale: string;
  /** For the part that is a dialog. */
  readonly dialog: DialogController;
  /** Draws again, after what a person did in the story. */
  readonly draw: () => void;
}

/**
 * Shared parts by themselves, in the sheets, look, language and direction that a real element gives them. Parts are functions
 * and not elements, and no host ever sees one; this element is the desk that they lie on.
 */
export class StoryPart extends RevampdElement {
  static override styles = [...RevampdElement.styles, actingStyles, deskStyles];

  /** Draws the parts. */
  @property({ attribute: false }) parts: (scene: PartScene) => unknown = () => '';

  readonly dialog = new DialogController(this);

  protected override startReading(): void {}
  protected override forget(): void {}
  protected override messageControllers(): readonly [] {
    return [];
  }

  protected override renderContent(): TemplateResult {
    const scene = { locale: this.resolvedLocale, dialog: this.dialog, draw: () => this.requestUpdate() };
    return html`
      <div class="card-head">${heading(this.headingLevel, this.label, { id: 'title', classes: 'title' })}</div>
      <div class="dialog-body desk">${this.parts(scene)}</div>
    `;
  }
}

customElements.define('story-part', StoryPart);
