/**
 * Lit's `@property` serves the decorators of the standard and those before it (`experimentalDecorators`). All of ours are of the
 * latter kind and on fields, so the built file has that half alone.
 */
import type { Plugin } from 'vite';

const PROPERTY = `export const property = (options) => (proto, name) => {
  proto.constructor.createProperty(name, options);
};`;

export function ownDecorators(): Plugin {
  return {
    name: 'own-decorators',
    load: { filter: { id: /@lit\/reactive-element\/decorators\/property\.js$/ }, handler: () => PROPERTY },
  };
}
