import { expect } from '@open-wc/testing';
import type { RevampdError } from '../errors.ts';

/** The error that a promise is meant to reject with. */
export const failure = (promise: Promise<unknown>): Promise<RevampdError> =>
  promise.then(
    () => expect.fail('It was meant to be refused.'),
    (error: RevampdError) => error,
  );
