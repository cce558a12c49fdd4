import {
  createTranslate,
  languageFor,
  loadCatalogue,
  loadOverrides,
  type MessageBundle,
  type MessageOverrides,
  type Translate,
} from '@revampd/core';

/** In which language words are asked for, and the host's own texts, if it has any. */
export interface Wording {
  readonly locale: string;
  readonly overrides: MessageOverrides | undefined;
}

export interface Words<M> {
  readonly translate: Translate<M>;
  /** Whether the language and the host's texts could be loaded; English and our texts stand in for them. */
  readonly isComplete: boolean;
}

/** Loads the words of a namespace. What is wrong with the host's texts is said to the developer, once each. */
export async function loadWords<M>(bundle: MessageBundle<M>, { locale, overrides }: Wording): Promise<Words<M>> {
  const [catalogue, own] = await Promise.all([
    loadCatalogue(bundle, locale),
    overrides && loadOverrides(bundle, locale, overrides).catch(() => undefined),
  ]);
  own?.problems.forEach(warnOnce);
  const hasLanguage = catalogue !== bundle.english || languageFor(bundle, locale) === 'en';
  return {
    translate: createTranslate(bundle, own ? { ...catalogue, ...own.catalogue } : catalogue, locale),
    isComplete: hasLanguage && Boolean(own) === Boolean(overrides),
  };
}

/** For the page, since elements share their provider's texts. */
const said = new Set<string>();

function warnOnce(problem: string): void {
  if (!said.has(problem)) console.warn(problem);
  said.add(problem);
}
