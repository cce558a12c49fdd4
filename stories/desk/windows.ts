/**
 * Windows for stories about dialogs: those are measured by the window, where elements are by their box. In Storybook the
 * toolbar's viewport is one; `tools/stories` opens the one that a story's tag names: `window:280x640`.
 */
const WINDOWS = {
  '280x640': { name: '280 px', type: 'mobile', styles: { width: '280px', height: '640px' } },
  '320x640': { name: '320 px', type: 'mobile', styles: { width: '320px', height: '640px' } },
  '1648x900': { name: '1600 px and the page’s edges', type: 'desktop', styles: { width: '1648px', height: '900px' } },
  '320x256': { name: '1280 × 1024 at 400 %', type: 'mobile', styles: { width: '320px', height: '256px' } },
} as const;

/** Width and height in pixels. */
export type WindowSize = keyof typeof WINDOWS;

/** What a story in such a window has; its literal `tags` say the same, for what reads stories without running them. */
export const inWindow = (size: WindowSize) => ({
  globals: { viewport: { value: size, isRotated: false } },
  viewport: { viewport: { disable: false, options: WINDOWS } },
});
