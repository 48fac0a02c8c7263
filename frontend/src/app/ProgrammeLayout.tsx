import { useEffect } from 'react';
import { useAccess, useProgramme } from '@/api/session';
import { NotFoundPage } from '@/components/ErrorPages';
import { writePreference } from '@/lib/preferences';
import { Shell } from './Shell';

/** A programme one has no part in looks the same as one that does not exist. */
export function ProgrammeLayout() {
  const programme = useProgramme();
  const known = useAccess() !== undefined;
  useEffect(() => {
    if (known) writePreference('programme', programme);
  }, [known, programme]);
  return known ? <Shell /> : <NotFoundPage />;
}
