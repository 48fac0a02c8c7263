import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useProgramme } from '@/api/session';
import type { Feature } from './feature';

/** The record of the address. */
export function useRecord<T extends { id: string }, B>(feature: Feature<T, B>) {
  const programme = useProgramme();
  const { id = '', tab } = useParams({ strict: false }) as { id?: string; tab?: string };
  const { data } = useSuspenseQuery(feature.resource.one(programme, id));
  return { ...data, programme, id, tab };
}
