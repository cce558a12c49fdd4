/** What a person prefers, as WebKitGTK is told of it: by the settings of the desktop, which xsettingsd gives its screen. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A desktop's settings. Those of somebody who prefers nothing, until `set` says otherwise.
 * @param {{ program: string, display: string, folder: string }} place xsettingsd, its screen, and where it may keep a file
 */
export function createPreferences({ program, display, folder }) {
  const file = join(folder, 'xsettings');
  const preferred = { reducedMotion: 'no-preference', colorScheme: 'light' };
  const write = () => writeFileSync(file, settingsOf(preferred));
  write();
  const child = spawn(program, ['-c', file], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' });
  return {
    child,
    /** @param {{ reducedMotion?: 'reduce' | 'no-preference', colorScheme?: 'light' | 'dark' }} changes */
    set(changes) {
      Object.assign(preferred, changes);
      write();
      child.kill('SIGHUP');
    },
  };
}

/** The lines of xsettingsd's file. */
export function settingsOf({ reducedMotion, colorScheme }) {
  const theme = colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
  return `Gtk/EnableAnimations ${reducedMotion === 'reduce' ? 0 : 1}\nNet/ThemeName "${theme}"\n`;
}
