import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';

export type TimedProject = components['schemas']['TimelineLine'];
export type Milestone = components['schemas']['TimelineMark'];

const PATH = '/api/v1/programmes/{programme}/project-timeline';

/** What the projects beside each other in time are narrowed by. */
export interface TimelineAsk {
  state?: components['schemas']['ProjectState'];
  placeId?: string;
  responsibleId?: string;
  termId?: string;
}

export function timelineQuery(programme: string, ask: TimelineAsk) {
  return queryOptions({
    queryKey: [programme, PATH, ask],
    queryFn: ({ signal }) =>
      answered(client.GET(PATH, { params: { path: { programme }, query: ask }, signal })),
  });
}
