import { queryOptions } from '@tanstack/react-query';
import { queryClient } from '@/api/client';
import { projects } from '@/api/resources';
import type { Project } from './head/next';

const PAGE = 100;

/** Every project of a programme, page after page: what is told of all of them together must leave none out. */
export function allProjectsQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, projects.path, 'all'],
    queryFn: async () => {
      const all: Project[] = [];
      let after: string | undefined;
      do {
        const page = await queryClient.fetchQuery(projects.list(programme, { limit: PAGE, after }));
        all.push(...page.items);
        after = page.next ?? undefined;
      } while (after);
      return all;
    },
  });
}
