/** The styles of a list of facts. */
export const factsStyles = `  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 18px 32px;
    margin: 0;
    padding: 18px var(--_inset) 20px;
  }
  /* Wide enough for words to stay on one line, which is what the skeleton has (LOK-1). */
  .fact {
    flex: 1 1 12em;
  }
  .fact:has(.figure) {
    flex-basis: 8em;
  }
  dt {
    font-size: var(--_size-sm);
    color: var(--_text-muted);
  }
  dd {
    margin: 0;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .figure {
    font: 600 var(--_size-2xl) / 1.23 var(--_font-heading);
    letter-spacing: -0.022em;
  }
  @container (width < 34em) {
    .figure {
      font-size: var(--_size-xl);
    }
  }
  @container (width < 24em) {
    .figure {
      font-size: var(--_size-lg);
    }
  }`;
