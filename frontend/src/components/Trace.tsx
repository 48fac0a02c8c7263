import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { nameOf } from '@/lib/i18n';
import { formatAmount } from '@/lib/money';
import { paths } from '@/lib/paths';
import { MoneyBars } from './charts/MoneyBars';
import { OriginLink } from './OriginLink';
import { PlainTable } from './PlainTable';
import { RefLink } from './record/RefLink';

type Holding = components['schemas']['TraceView']['holdings'][number];

const PATH = '/api/v1/programmes/{programme}/ledger/trace';

/** Whose money is followed: that of one appropriation, or of a project, contract or payee. */
export interface Traced {
  originId?: string;
  projectId?: string;
  contractId?: string;
  payeeId?: string;
}

function traceQuery(programme: string, of: Traced) {
  return queryOptions({
    queryKey: [programme, PATH, of],
    queryFn: ({ signal }) =>
      answered(client.GET(PATH, { params: { path: { programme }, query: of }, signal })),
  });
}

/** Follows money: how far it has come, and account by account where it is; from each the way goes on in both directions. */
export function Trace({ of }: { of: Traced }) {
  const { t } = useTranslation('trace');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(traceQuery(programme, of));
  if (data.holdings.length === 0) return <Empty description={t('none')} />;
  const ways: { key?: keyof Traced; title: string; render(value: unknown, holding: Holding): ReactNode }[] = [
    {
      key: 'originId',
      title: t('field.origin'),
      render: (_, { account: { origin } }) => origin && <OriginLink origin={origin} />,
    },
    { title: t('field.stage'), render: (_, { account }) => t(`enums:Stage.${account.stage}`) },
    {
      key: 'projectId',
      title: t('field.project'),
      render: (_, { account: { project } }) => project && <RefLink to="projects" record={project} />,
    },
    {
      key: 'contractId',
      title: t('field.contract'),
      render: (_, { account: { contract } }) => contract && <RefLink to="contracts" record={contract} />,
    },
    {
      key: 'payeeId',
      title: t('field.payee'),
      render: (_, { account: { payee } }) => payee && <RefLink to="payees" record={payee} />,
    },
  ];
  return (
    <>
      <MoneyBars
        label={t('stages')}
        whole={data.total}
        bars={data.stages.map(({ stage, amount }) => ({ name: t(`enums:Stage.${stage}`), money: amount }))}
      />
      <PlainTable<Holding>
        label={t('holdings')}
        rowKey={({ account }) => account.id}
        rows={data.holdings}
        columns={[
          // Whose money is followed is the same in every line.
          ...ways.filter(({ key }) => !(key && of[key])),
          {
            title: t('field.category'),
            render: (_, { account: { category } }) => category && nameOf(category),
          },
          {
            title: t('field.amount'),
            align: 'end',
            className: 'tabular',
            render: (_, { account, amount }) => (
              <Link
                to={paths.record(programme, 'ledger-accounts', account.id)}
                search={{}}
                title={t('statement')}
              >
                {formatAmount(amount.amount)}
              </Link>
            ),
          },
        ]}
      />
      {data.more && <p>{t('more')}</p>}
    </>
  );
}
