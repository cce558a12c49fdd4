/**
 * Tests run our own packages from their TypeScript, by the condition `source`. eventsource-parser has that condition too, and
 * Node strips no types below node_modules: it is loaded as it was built.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'eventsource-parser'
      ? next(specifier, { ...context, conditions: context.conditions.filter((condition) => condition !== 'source') })
      : next(specifier, context),
});
