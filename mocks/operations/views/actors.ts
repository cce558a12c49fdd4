import type { components } from '@revampd/api-spec';
import type { Actor, Platform } from '../../platform/index.ts';
import { organizationView } from './basics.ts';

/** Who did something, and whose key opened their session where it isn't their own organization's (EMB-8). */
export function actorView(platform: Platform, actor: Actor): components['schemas']['Actor'] | null {
  if (!actor) return null;
  const { users, organizations } = platform.tables;
  const { id, name, organizationId } = users.get(actor.userId)!;
  const isForeign = actor.mintedById !== organizationId;
  return {
    id,
    name,
    organization: organizationView(organizations.get(organizationId)!),
    minted_by: isForeign ? organizationView(organizations.get(actor.mintedById)!) : null,
  };
}
