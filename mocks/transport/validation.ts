import type { OperationId } from '@revampd/api-spec/operations';
import * as validators from '@revampd/api-spec/validators';
import type { ValidationError, Validator } from '@revampd/api-spec/validators';
import type { FieldError } from '../platform/index.ts';
import { Refusal } from './problems.ts';

/** The query as the contract types it, defaults filled in; 422 with `/query/<name>` where it doesn't hold. */
export function validateQuery(operationId: OperationId, parameters: URLSearchParams): object {
  const names = [...new Set(parameters.keys())];
  const query: object = Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
  check(validators.query[operationId], query, (error) => {
    const name =
      error.params['additionalProperty'] ?? error.instancePath.split('/')[1] ?? error.params['missingProperty'];
    return `/query/${escapePointer(String(name))}`;
  });
  return query;
}

/** Refuses a body that the contract doesn't accept with a JSON Pointer to each value; fills in its defaults. */
export function validateBody(operationId: OperationId, body: unknown): void {
  check(validators.body[operationId], body, (error) => {
    const name = error.params['additionalProperty'] ?? error.params['missingProperty'];
    return name === undefined ? error.instancePath : `${error.instancePath}/${escapePointer(String(name))}`;
  });
}

function check(validate: Validator | undefined, value: unknown, pointerOf: (error: ValidationError) => string): void {
  if (!validate || validate(value)) return;
  const errors = (validate.errors ?? []).map((error): FieldError => ({
    pointer: pointerOf(error),
    code: error.keyword,
    message: error.message ?? 'is not acceptable',
  }));
  const detail = errors.length === 1 ? 'One value is not acceptable.' : `${errors.length} values are not acceptable.`;
  throw new Refusal('validation_failed', detail, errors);
}

/** RFC 6901, section 3. */
function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
