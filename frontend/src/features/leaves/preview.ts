import { queryOptions, skipToken } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { today } from '@/lib/dates';

export type Preview = components['schemas']['LeavePreviewView'];

/** What stands in the form so far. */
export interface Wish {
  personId: string | undefined;
  kindId: string | undefined;
  startsAt: string | undefined;
  endsAt: string | undefined;
}

const PATH = '/api/v1/programmes/{programme}/leave-preview';

/** What is left of the kind, and who will have to approve. */
export function previewQuery(programme: string, { personId, kindId, startsAt, endsAt }: Wish) {
  const whole = kindId && startsAt && endsAt && startsAt < endsAt;
  const query = whole && {
    kindId,
    startsOn: today(new Date(startsAt)),
    endsOn: today(new Date(endsAt)),
    ...(personId ? { personId } : {}),
  };
  return queryOptions({
    queryKey: [programme, PATH, query],
    queryFn: query
      ? async ({ signal }): Promise<Preview | null> =>
          (await client.GET(PATH, { params: { path: { programme }, query }, signal })).data ?? null
      : skipToken,
    retry: false,
  });
}

/** Whether more is asked for than is left. Over the turn of a year each year has its own, so it is not told here. */
export function exceeds({ days, balances }: Pick<Preview, 'days' | 'balances'>): boolean {
  const [only, ...more] = balances;
  return only !== undefined && more.length === 0 && only.left !== null && days > Number(only.left);
}
