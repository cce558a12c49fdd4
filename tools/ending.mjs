/**
 * Tells a program that it should end: by a signal, or because what started it is gone. The second is needed because the shell
 * between npm and a script dies of a signal without passing it on.
 * @param {(signal: NodeJS.Signals) => void} end may be called more than once
 */
export function onEnding(end) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end('SIGTERM');
  }, 200);
  watch.unref();
}
