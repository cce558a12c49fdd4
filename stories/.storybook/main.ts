import type { StorybookConfig } from '@storybook/web-components-vite';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // MSW's own worker from its package, so that it is always of the version that talks to it.
  staticDirs: [{ from: fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), to: '/mockServiceWorker.js' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite, { configType }) =>
    mergeConfig(vite, {
      // The workspace's TypeScript, with no build before; each package's tsconfig brings the decorators.
      resolve: { conditions: ['source', ...defaultClientConditions] },
      // Storybook's renderer asks for it late, and Vite would then serve a second Lit beside the elements' own.
      optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
      define: { 'process.env.NODE_ENV': JSON.stringify(configType?.toLowerCase() ?? 'production') },
    }),
};

export default config;
