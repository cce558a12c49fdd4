import { ContextEvent } from '@lit/context';
import type { Scope } from '@revampd/core';
import {
  diagnose as diagnoseScope,
  type DiagnoseOptions as ScopeOptions,
  type Diagnosis,
  type Finding,
} from '@revampd/core/diagnose';
import { scopeContext } from '../contexts/contexts.ts';
import { findInPage, tagsOf, withoutSession } from './page.ts';

export type { Diagnosis, Finding };

export interface DiagnoseOptions extends ScopeOptions {
  /** Milliseconds that code which may be on its way has to come; default 3,000. */
  readonly patience?: number;
}

/**
 * Says in words why the elements of this page don't work, or that they do (PKG-3): tags that are unknown or without a session,
 * two copies of the library, then for each session whether the host gives it, the API is reached (content security policy,
 * origin), what it may see and do, the device's clock, live changes. It reads only, and never rejects.
 *
 * @example
 * console.table((await diagnose()).findings);
 */
export async function diagnose({ patience = 3_000, ...options }: DiagnoseOptions = {}): Promise<Diagnosis> {
  await known(tagsOf(document), patience);
  const tags = tagsOf(document);
  const findings = [...findInPage(tags)];
  const scopes = new Map<Scope, string | undefined>();
  for (const tag of tags) {
    if (tag.localName === 'revampd-provider' || !tag.matches(':defined')) continue;
    const scope = scopeOf(tag);
    if (scope) scopes.set(scope, scopes.get(scope) ?? (tag as { connectionId?: string }).connectionId);
    else findings.push(withoutSession(tag, tag.closest('revampd-provider:defined') !== null));
  }
  const perScope = await Promise.all(
    [...scopes].map(([scope, connectionId]) => diagnoseScope(scope, { connectionId, ...options })),
  );
  for (const { findings: ofScope } of perScope) findings.push(...ofScope);
  return { isWorking: findings.every(({ level }) => level !== 'problem'), findings };
}

/** Resolves when every tag is known to the page, or patience has ended. */
async function known(tags: readonly Element[], patience: number): Promise<void> {
  const unknown = tags.filter((tag) => !tag.matches(':defined'));
  if (unknown.length === 0) return;
  let timer: ReturnType<typeof setTimeout>;
  await Promise.race([
    Promise.all(unknown.map(({ localName }) => customElements.whenDefined(localName))),
    new Promise((resolve) => (timer = setTimeout(resolve, patience))),
  ]);
  clearTimeout(timer!);
}

/** What the nearest provider, or `configure()`, gives to an element. */
function scopeOf(element: Element): Scope | undefined {
  let scope: Scope | undefined;
  element.dispatchEvent(
    new ContextEvent(scopeContext, element, (given) => {
      scope = given;
    }),
  );
  return scope;
}
