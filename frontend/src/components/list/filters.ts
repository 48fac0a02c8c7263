import type { ReferenceName } from '@/api/references';
import type { EnumName } from '@/lib/enums';

/** What a list can be narrowed by. Its label is `filter.<name>`, or else that of the field of the same name. */
export type Filter = {
  name: string;
  /** Set by links only; it shows as a chip and can be taken away. */
  linked?: true;
} & (
  | { kind: 'oneOf'; of: EnumName }
  | { kind: 'reference'; to: ReferenceName }
  | { kind: 'day' }
  /** `value`: what the service calls yes, where there is no no. */
  | { kind: 'flag'; value?: string }
  | { kind: 'year' }
  | { kind: 'text' }
);

/** Keys to look a filter's label up by. */
export function filterLabel(filter: Filter): string[] {
  return [`filter.${filter.name}`, `field.${filter.name}`];
}
