import type { components } from '@/api/schema';
import type { ProgrammeAccess } from '@/api/session';

type Awaited = components['schemas']['AwaitedView'];

/** Whether something waits for one's word. A commander whose account belongs to nobody is one without a person. */
export function isMyTurn(
  { awaiting }: { awaiting: readonly Awaited[] },
  access: ProgrammeAccess | undefined,
): boolean {
  if (!access) return false;
  return awaiting.some(({ personId }) =>
    personId ? personId === access.personId : access.roles.includes('COMMANDER'),
  );
}
