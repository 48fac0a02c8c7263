import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { fieldsOf } from '@/components/form/typedFields';
import { ProblemNote } from '@/components/ProblemNote';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';

type Holding = components['schemas']['Holding'];

const F = fieldsOf<components['schemas']['DeploymentEndRequest']>();
const HOLDINGS = '/api/v1/programmes/{programme}/deployments/{id}/holdings';

function holdingsQuery(programme: string, id: string, on: string) {
  return queryOptions({
    queryKey: [programme, HOLDINGS, id, on],
    queryFn: async ({ signal }): Promise<Holding[]> => {
      const params = { path: { programme, id }, query: { on } };
      return (await client.GET(HOLDINGS, { params, signal })).data ?? [];
    },
  });
}

/** What the person still holds on the last day typed above: to be settled, ending with him, or for a successor. */
export function Holdings({ deploymentId }: { deploymentId: string }) {
  const { t } = useTranslation('deployments');
  const programme = useProgramme();
  const lastDay: string | undefined = Form.useWatch('endedOn');
  const { data: held = [], error } = useQuery({
    ...holdingsQuery(programme, deploymentId, lastDay ?? ''),
    enabled: Boolean(lastDay),
  });
  const of = (wanted: Holding['fate']) => held.filter(({ fate }) => fate === wanted);
  const goingOn = of('GOES_ON');
  return (
    <>
      {error && <ProblemNote error={error} />}
      <Titles title={t('holdings.settleFirst')} holdings={of('SETTLE_FIRST')} />
      <Titles title={t('holdings.ends')} holdings={of('ENDS')} />
      <Titles title={t('holdings.handOver')} holdings={goingOn} />
      {goingOn.length > 0 && <F.Reference name="successorId" to="people" required />}
    </>
  );
}

function Titles({ title, holdings }: { title: string; holdings: readonly Holding[] }) {
  const programme = useProgramme();
  if (holdings.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {holdings.map(({ record, recordId, titleZh, titleEn }) => (
          <li key={recordId}>
            <Link to={paths.record(programme, record, recordId)} search={{}} target="_blank">
              {nameOf({ nameZh: titleZh, nameEn: titleEn })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
