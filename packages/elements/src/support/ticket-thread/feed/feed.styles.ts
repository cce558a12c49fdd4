import { css } from 'lit';

/** The frame of the feed. Its height is the host's; entries have no margins of their own, their distance is padding. */
export const feedStyles = css`
  .scroller {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    overflow-anchor: none;
    outline: none;
  }
  .edge {
    display: block;
    margin: 0 auto;
  }
  [role='feed'],
  [role='article'] {
    display: flow-root;
  }
  [role='article']:focus-visible,
  [role='article'][data-target] {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
`;
