import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';

export type Safeties = components['schemas']['SafetyView'];
export type Area = Safeties['areas'][number];

const PATH = '/api/v1/programmes/{programme}/safeties';

export function safetiesQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, PATH],
    queryFn: ({ signal }) => answered(client.GET(PATH, { params: { path: { programme } }, signal })),
  });
}
