import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { Expected } from './sheet';

export const ATTENDANCE = '/api/v1/programmes/{programme}/meeting-attendances';

/** Everybody expected at a meeting whom the reader may see: the sheet is one, however many pages it takes. */
export function attendanceQuery(programme: string, meetingId: string) {
  return queryOptions({
    queryKey: [programme, ATTENDANCE, meetingId],
    queryFn: async ({ signal }): Promise<Expected[]> => {
      const all: Expected[] = [];
      let after: string | undefined;
      do {
        const query = { meetingId, limit: 100, ...(after ? { after } : {}) };
        const { data } = await client.GET(ATTENDANCE, { params: { path: { programme }, query }, signal });
        all.push(...(data?.items ?? []));
        after = data?.next ?? undefined;
      } while (after);
      return all;
    },
  });
}
