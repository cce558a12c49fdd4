/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import '@revampd/elements/define/all';
import { hostPage } from '../desk/host-page.ts';
import { toolbar, toolbarDefaults } from '../desk/toolbar.ts';
import { openWorld, startWorker } from '../desk/worlds.ts';
import './preview.css';

const preview: Preview = {
  // But where most stories are about what somebody does: a docs page does nothing, and would show one wallet over and over.
  tags: ['autodocs'],
  beforeAll: startWorker,
  // Not a loader: what is opened here is closed by what it returns, when the story leaves the page.
  beforeEach: ({ id, parameters, canvasElement }) => {
    const close = openWorld(id, parameters.revampd);
    return () => {
      // Storybook leaves a story's elements in place until the next one is there; by then their world is closed.
      canvasElement.replaceChildren();
      close();
    };
  },
  decorators: [hostPage],
  globalTypes: toolbar,
  initialGlobals: toolbarDefaults,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    // Every rule: the addon by itself leaves out that content lies in a landmark, which the host page here provides.
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: true }] } },
    // Widths are the toolbar's: elements ask for the width of their box. Only dialogs ask for the window's (desk/windows.ts).
    viewport: { disable: true },
    backgrounds: { disable: true },
    options: {
      storySort: {
        order: [
          'Wallet',
          [
            'Seats',
            [
              'Sub-Org with its Partner',
              'Partner with a Sub-Org',
              'Partner with Revampd',
              'Sub-Org with Revampd',
              'Self-Serve',
            ],
            'Acting',
            'Failures',
            'Money and text',
            'Themes',
            'Languages',
            'Widths',
          ],
          'Approval request',
          ['Seats', 'Acting', 'Money and text', 'Themes', 'Languages', 'Widths'],
          'Ticket thread',
          [
            'Seats',
            ['Sub-Org with its Partner', 'Partner with a Sub-Org', 'Revampd with both'],
            'Places',
            'Texts',
            'Themes',
            'Languages',
            'Widths',
          ],
          'Parts',
        ],
      },
    },
  },
};

export default preview;
