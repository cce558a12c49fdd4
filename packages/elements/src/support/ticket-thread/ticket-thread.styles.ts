import { css } from 'lit';

/**
 * A thread's frame: head, facts, messages, composer (LOOKS.md 10, pictures 06 and 07). It has a height of its own, which the
 * host's page may set; only the messages scroll, and keep room for some lines however little there is.
 */
export const ticketThreadStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: max(28em, min(48em, 90dvh));
    min-block-size: min-content;
  }
  .main {
    display: contents;
  }
  .base,
  .layout,
  .content {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-inline-size: 0;
  }
  /* Messages go by the width that they have, beside the facts as without them. */
  .content {
    container-type: inline-size;
    flex-basis: 11em;
    min-block-size: 11em;
  }
  /* Room for the ring around them. */
  [role='article'] {
    margin-inline: -6px;
    padding-inline: 6px;
    border-radius: var(--_radius-md);
  }
  .content > .scroller,
  .content > .skeleton {
    flex-basis: 0;
    padding: 8px var(--_inset);
  }
  .content > .skeleton {
    flex: 1 1 0;
    min-block-size: 0;
    overflow: clip;
  }
  .place {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 4px 12px;
    padding: 4px var(--_inset);
    font-size: var(--_size-sm);
    color: var(--_text-muted);
  }
  .place button {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .layout > .facts {
    border-block-end: 1px solid var(--_border);
  }
  .composing {
    flex: none;
    padding: 8px var(--_inset) var(--_inset);
  }
  .composing:empty {
    display: none;
  }
  .empty {
    margin: auto;
    padding: 16px var(--_inset);
    color: var(--_text-muted);
    text-align: center;
  }

  .skeleton .own {
    justify-items: end;
  }
  .skeleton .bubble {
    display: grid;
    gap: 8px;
    inline-size: min(100%, 30em);
    background: none;
    border: 1px solid var(--_border);
  }
  .skeleton .short .bubble {
    inline-size: min(70%, 18em);
  }
  .skeleton .own .bubble {
    /* Bars as wide as it is: what stands at the end in a real one would have no width. */
    justify-content: normal;
  }
  .skeleton .by .bone {
    inline-size: 9em;
  }
  .skeleton .bubble .bone {
    inline-size: 100%;
    margin-block: 0.35em;
  }

  /* Most titles take two lines in a narrow box. */
  @container (width < 28em) {
    .ticket-head:has(.bone) .title {
      min-block-size: 2lh;
    }
  }
  @container (width >= 46em) {
    .layout {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) 17.5em;
    }
    .layout > .ticket-head {
      grid-area: 1 / 1 / auto / span 2;
      border-block-end: 1px solid var(--_border);
    }
    .layout > .facts {
      /* It makes nothing higher: in a low box it scrolls beside the messages. */
      contain: size;
      grid-area: 2 / 2;
      overflow: auto;
      border-block-end: 0;
      border-inline-start: 1px solid var(--_border);
    }
    .main {
      display: flex;
      flex-direction: column;
      grid-area: 2 / 1;
      min-inline-size: 0;
    }
  }
`;
