/** @revampd/elements: the classes, without registering them; `@revampd/elements/define/<name>` does that. */
export { RevampdWallet } from './billing/wallet/wallet.ts';
export { RevampdNavigateEvent } from './events/navigate.ts';
export type { NavigateDetail, NavigateKind, NavigateTarget, Routes } from './events/navigate.ts';
export { configure } from './provider/configure.ts';
export { RevampdProvider } from './provider/provider.ts';
export type { EmbedSettings } from './provider/settings.ts';
export { RevampdElement } from './element/revampd-element.ts';
export type { Appearance, AppearanceToken } from './theme/appearance.ts';
