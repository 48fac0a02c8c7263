import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';

const CONTENT = '/api/v1/programmes/{programme}/funds-reports/{id}/content';

/** The figures of a report, as they were when it was prepared. */
export function contentQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, CONTENT, id],
    queryFn: ({ signal }) => answered(client.GET(CONTENT, { params: { path: { programme, id } }, signal })),
  });
}
