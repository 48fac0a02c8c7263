import { useMemo } from 'react';
import { narrowed } from '@/api/resource';
import type { Permission } from '@/api/session';
import type { Feature } from '@/components/record/feature';
import type { PartsOf } from '@/components/record/parts';

/** Records with pages of their own, as the page of one project keeps those that are about it. */
export function useProjectParts<T extends { id: string }, B extends { projectId: string }>(
  feature: Feature<T, B>,
  write: Permission,
  projectId: string,
): PartsOf<T, B> {
  return useMemo(() => {
    const filters = { projectId };
    return {
      parts: {
        words: feature.name,
        write,
        recordType: feature.recordType,
        titleOf: feature.titleOf,
        columns: feature.columns.filter(({ name }) => name !== 'project'),
        ...(feature.isFixed ? { isFixed: feature.isFixed } : {}),
        blank: () => ({ ...feature.blank(), projectId }),
        toDraft: feature.toDraft,
        Fields: () => <feature.Fields editing />,
      },
      resource: narrowed(feature.resource, filters),
      workbooks: { path: feature.resource.path, filters },
    };
  }, [feature, write, projectId]);
}
