import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import { plusDays } from '@/lib/dates';

const BIRTHDAYS = '/api/v1/programmes/{programme}/birthdays';
const COLLECTIVE = '/api/v1/programmes/{programme}/collective-birthdays';
const MILESTONES = '/api/v1/programmes/{programme}/milestones';

const SIX_WEEKS = 6 * 7;
const HALF_A_YEAR = 183;

/** The birthdays of six weeks from the day on. */
export function comingBirthdaysQuery(programme: string, from: string) {
  return queryOptions({
    queryKey: [programme, BIRTHDAYS, from],
    queryFn: async ({ signal }) => {
      const query = { from, to: plusDays(from, SIX_WEEKS - 1) };
      const { data } = await client.GET(BIRTHDAYS, { params: { path: { programme }, query }, signal });
      return data?.birthdays ?? [];
    },
  });
}

/** Whose birthday is celebrated together in a month. */
export function collectiveBirthdaysQuery(programme: string, month: string) {
  return queryOptions({
    queryKey: [programme, COLLECTIVE, month],
    queryFn: async ({ signal }) => {
      const params = { path: { programme }, query: { month } };
      const { data } = await client.GET(COLLECTIVE, { params, signal });
      return data?.birthdays ?? [];
    },
  });
}

export function milestonesQuery(programme: string, from: string) {
  return queryOptions({
    queryKey: [programme, MILESTONES, from],
    queryFn: async ({ signal }) => {
      const query = { from, to: plusDays(from, HALF_A_YEAR) };
      const { data } = await client.GET(MILESTONES, { params: { path: { programme }, query }, signal });
      return data?.milestones ?? [];
    },
  });
}
