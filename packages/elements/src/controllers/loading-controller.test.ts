import { expect } from '@open-wc/testing';
import { LoadingController, type Progress } from './loading-controller.ts';

/** An element that is loading, its voice, and the page's timers, which go on when they are told. */
function createScene() {
  const said: string[] = [];
  let due: (() => void) | undefined;
  const originals = { set: globalThis.setTimeout, clear: globalThis.clearTimeout };
  globalThis.setTimeout = ((act: () => void) => ((due = act), 1)) as never;
  globalThis.clearTimeout = (() => (due = undefined)) as never;
  const scene = {
    progress: 'loading' as Progress,
    said,
    wait: () => due?.(),
    isWaiting: () => due !== undefined,
    end: () => Object.assign(globalThis, { setTimeout: originals.set, clearTimeout: originals.clear }),
  };
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
    isConnected: true,
    say: (text: string) => said.push(text),
  };
  const controller = new LoadingController(
    host,
    () => scene.progress,
    () => ({ loading: 'Loading wallet…', loaded: 'Wallet loaded' }),
  );
  return { ...scene, controller, scene };
}

describe('LoadingController', () => {
  it('says nothing of what comes within a second', () => {
    const { controller, scene, said, isWaiting, end } = createScene();
    controller.hostUpdated();
    scene.progress = 'ready';
    controller.hostUpdated();
    expect([said, isWaiting()]).to.deep.equal([[], false]);
    end();
  });

  it('says once that it is loading, and once that it has loaded', () => {
    const { controller, scene, said, wait, end } = createScene();
    controller.hostUpdated();
    controller.hostUpdated();
    wait();
    controller.hostUpdated();
    scene.progress = 'ready';
    controller.hostUpdated();
    controller.hostUpdated();
    expect(said).to.deep.equal(['Loading wallet…', 'Wallet loaded']);
    end();
  });

  it('doesn’t say that it has loaded where that failed', () => {
    const { controller, scene, said, wait, end } = createScene();
    controller.hostUpdated();
    wait();
    scene.progress = 'failed';
    controller.hostUpdated();
    expect(said).to.deep.equal(['Loading wallet…']);
    end();
  });

  it('leaves no timer behind', () => {
    const { controller, isWaiting, end } = createScene();
    controller.hostUpdated();
    controller.hostDisconnected();
    expect(isWaiting()).to.equal(false);
    end();
  });
});
