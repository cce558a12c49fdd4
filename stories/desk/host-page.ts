import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { LOOKS } from './looks.ts';
import type { ToolbarGlobals } from './toolbar.ts';
import { findWorld } from './worlds.ts';

/** The host's page around a story: its provider, as a partner writes it, in the language and look of the toolbar. */
export const hostPage: Decorator = (story, { id, viewMode, globals, parameters }) => {
  const { theme, scheme, locale, width } = globals as unknown as ToolbarGlobals;
  const world = findWorld(id);
  const appearance = { ...LOOKS[theme].appearance, ...parameters.appearance, 'color-scheme': scheme };
  return html`
    <div
      class="host-page"
      role=${viewMode === 'story' ? 'main' : nothing}
      lang=${locale}
      dir=${locale === 'ar' ? 'rtl' : 'ltr'}
      data-theme=${theme}
      data-scheme=${scheme}
      data-width=${width}
    >
      <div>
        <revampd-provider
          session-url=${world?.sessionUrl ?? nothing}
          base-url=${world?.baseUrl ?? nothing}
          connection-id=${world?.connectionId ?? nothing}
          locale=${locale}
          .fetchSession=${world ? undefined : nobody}
          .fetchElevatedSession=${world?.fetchElevatedSession}
          .appearance=${appearance}
          >${story()}</revampd-provider
        >
      </div>
    </div>
  `;
};

/** The session of a page that asks for nothing. */
const nobody = (): Promise<never> => new Promise(() => {});
