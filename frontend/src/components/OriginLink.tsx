import type { Reference } from '@/api/references';
import { RefLink } from './record/RefLink';

/** Where money came from; by its document number as well, as one source grants more than once. */
export function OriginLink({ origin }: { origin: Reference }) {
  return <RefLink to="appropriations" record={{ ...origin, nameZh: `${origin.code} ${origin.nameZh}` }} />;
}
