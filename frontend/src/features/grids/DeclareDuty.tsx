import { queryOptions, useQuery } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';

type Duty = components['schemas']['GridDutyRequest'];

const F = fieldsOf<Duty>();
const DUTY = '/api/v1/programmes/{programme}/grid-duty';

function dutyQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, DUTY],
    queryFn: async ({ signal }) => {
      const { data, response } = await client.GET(DUTY, { params: { path: { programme } }, signal });
      return { since: data?.since ?? null, version: response.headers.get('ETag') ?? '' };
    },
  });
}

/** From which day on everybody on post sits in a grid: asked at the top of the tree, because it is about all of it. */
export function DeclareDuty({ record }: { record: components['schemas']['GridView'] }) {
  const programme = useProgramme();
  const may = useMay();
  const asked = record.level === 1 && may('GRID_WRITE');
  const { data: duty } = useQuery({ ...dutyQuery(programme), enabled: asked });
  if (!asked || !duty) return null;
  return (
    <Action<Duty>
      words="grids"
      step="duty"
      initial={duty.since ? { since: duty.since } : {}}
      send={(body) =>
        client.PUT(DUTY, {
          params: { path: { programme }, header: { 'If-Match': duty.version } },
          body,
        })
      }
    >
      <F.Day name="since" required />
    </Action>
  );
}
