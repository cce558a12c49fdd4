import { DomainError, inTheWay, type Obstacle } from './errors.ts';

/**
 * Refuses a change that doesn't say to which version it is made (`precondition_required`), or says one that is stale
 * (`stale_version`): behind the object's last change, or one that it never had. `since` is the version from which the
 * object stands as it does, where not every version changes what this call can change.
 */
export function requireMatch(
  precondition: number | undefined,
  { version, since = version }: { readonly version: number; readonly since?: number },
  obstacle: Obstacle,
): void {
  if (precondition === undefined)
    throw new DomainError('precondition_required', 'Send If-Match with the ETag of the object as you read it.');
  if (precondition < since || precondition > version)
    throw inTheWay('stale_version', 'This has changed since you read it. Look at it as it is now.', obstacle);
}
