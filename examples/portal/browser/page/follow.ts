import { QueryObserver, toQueryState, type QueryObserverOptions, type QueryState, type Scope } from '@revampd/core';

/** Reads something for as long as the page stands: `show` is called with what is known now, and whenever that changes. */
export function follow<Data>(
  scope: Scope,
  query: QueryObserverOptions<Data, Error>,
  show: (state: QueryState<Data>) => void,
): void {
  const observer = new QueryObserver(scope.queries, query);
  let shown: QueryState<Data> | undefined;
  const tell = (): void => {
    const state = toQueryState(observer.getCurrentResult());
    if (shown && isSame(shown, state)) return;
    shown = state;
    show(state);
  };
  observer.subscribe(tell);
  tell();
}

/** What is known, however old: of what was read before, if it couldn't be read again. */
export const known = <Data>(state: QueryState<Data>): Data | undefined =>
  state.status === 'ready' ? state.data : state.previous;

/** Being read again is nothing to draw anew for. */
const isSame = <Data>(one: QueryState<Data>, other: QueryState<Data>): boolean =>
  one.status === other.status && known(one) === known(other);
