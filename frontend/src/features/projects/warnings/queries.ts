import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';

export type Warning = components['schemas']['WarningView'];
export type WarningKind = components['schemas']['WarningKind'];

const PATH = '/api/v1/programmes/{programme}/project-warnings';

export interface WarningAsk {
  kind?: WarningKind;
  projectId?: string;
  placeId?: string;
  responsibleId?: string;
  after?: string;
  limit: number;
}

export function warningsQuery(programme: string, ask: WarningAsk) {
  return queryOptions({
    queryKey: [programme, PATH, ask],
    queryFn: ({ signal }) =>
      answered(client.GET(PATH, { params: { path: { programme }, query: ask }, signal })),
  });
}
