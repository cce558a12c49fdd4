import type { Scope, Wallet, WalletEntry, WalletMessages } from '@revampd/core';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { invokerOf } from '../../controllers/active-element.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import type { MessagesController } from '../../controllers/messages-controller.ts';
import type { RevampdElement } from '../../element/revampd-element.ts';
import type { Routes } from '../../events/navigate.ts';
import type { ActVoice } from './acts/act-words.ts';
import type { WalletActing } from './acts/load.ts';
import type { Undertaking, WalletActs } from './acts/wallet-acts.ts';
import { isPayer } from './wallet-view.ts';

/** What a wallet shows now, for what is done with it. */
export interface ActingSource {
  readonly scope: () => Scope | undefined;
  readonly connectionId: () => string | undefined;
  readonly wallet: () => Wallet | undefined;
  readonly locale: () => string;
  readonly messages: MessagesController<WalletMessages>;
  /** Why nothing can be confirmed now: what is shown may be out of date. */
  readonly paused: () => TemplateResult | undefined;
}

/**
 * The way from a wallet to its acts, whose code comes later: once the page is idle where the viewer may act, or when they
 * begin before that.
 */
export class ActingController implements ReactiveController {
  readonly #host: RevampdElement;
  readonly #source: ActingSource;
  readonly #part: LazyController<WalletActing>;
  #acts: WalletActs | undefined;
  /** Of the wallet that was shown last. */
  #isIssuer = false;
  /** What was begun while the code was on its way. */
  #begun:
    | { connectionId: string | undefined; undertaking: Undertaking; invoker: Element; entry: WalletEntry | undefined }
    | undefined;

  constructor(host: RevampdElement, source: ActingSource) {
    this.#host = host;
    this.#source = source;
    this.#part = new LazyController(
      host,
      async () => (await import('./acts/load.ts')).loadWalletActing(source.messages.load, this.#isIssuer),
      () => `${source.messages.key} ${this.#isIssuer}`,
    );
    host.addController(this);
  }

  /** Something is under way, in doubt, or waits for the person. */
  get isBusy(): boolean {
    return this.#acts?.isBusy ?? false;
  }

  begin(undertaking: Undertaking, event: Event, entry?: WalletEntry): void {
    const invoker = invokerOf(event);
    if (!invoker) return;
    this.#part.retry();
    this.#begun = { connectionId: this.#source.wallet()?.connection_id, undertaking, invoker, entry };
    this.#host.requestUpdate();
  }

  /** Where an act stands; and where not even its code could be had, that nothing can be done. */
  renderLine(routes: Routes | undefined): unknown {
    const part = this.#begun ? this.#part.part : this.#part.loaded;
    const voice = this.#voice(part);
    if (part && this.#acts && voice) return part.line(this.#acts, voice, routes);
    if (!this.#begun || !this.#part.unavailable) return nothing;
    return html`<p class="notice failed" role="alert">${this.#source.messages.translate('actsUnavailable')}</p>`;
  }

  /** The dialog that is open. */
  renderDialog(): unknown {
    const part = this.#part.loaded;
    const voice = this.#voice(part);
    return part && this.#acts && voice ? part.dialog(this.#acts, voice, this.#source.paused()) : nothing;
  }

  /** Another person, connection or provider. */
  forget(): void {
    this.#begun = undefined;
    this.#acts?.forget();
  }

  hostUpdated(): void {
    const wallet = this.#source.wallet();
    if (!wallet || wallet.actions.length === 0) return;
    this.#isIssuer = !isPayer(wallet);
    this.#part.prefetch();
    const part = this.#part.loaded;
    if (!part) return;
    this.#acts ??= part.create({
      element: this.#host,
      scope: this.#source.scope,
      connectionId: this.#source.connectionId,
      voice: () => this.#voice(this.#part.loaded),
    });
    const begun = this.#begun;
    this.#begun = undefined;
    // Another wallet may be shown since: it was meant for that one alone.
    if (begun?.connectionId === wallet.connection_id) this.#acts.begin(begun.undertaking, begun.invoker, begun.entry);
  }

  #voice(part: WalletActing | undefined): ActVoice | undefined {
    const wallet = this.#source.wallet();
    return part && wallet && { words: part.words, shared: part.shared, locale: this.#source.locale(), wallet };
  }
}
