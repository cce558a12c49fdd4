/** What the composer needs beyond its first content: its own chunk, loaded right after that. */
import { composerPartsMessages } from '@revampd/core';
import type { LoadWords } from '../../../../controllers/messages-controller.ts';
import type { ComposerController } from '../composer-controller.ts';
import { Writing } from './writing.ts';

export type { Writing } from './writing.ts';

const loaded = new WeakMap<ComposerController, Writing>();

/** The rest of one composer, with its words; in another language it is the same, with other words. */
export async function loadWriting(composer: ComposerController, load: LoadWords): Promise<Writing> {
  const words = await load(composerPartsMessages);
  const writing = loaded.get(composer) ?? new Writing(composer, words);
  writing.words = words;
  loaded.set(composer, writing);
  return writing;
}
