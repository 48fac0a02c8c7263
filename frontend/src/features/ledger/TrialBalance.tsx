import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Absent } from '@/components/Absent';
import { Mark } from '@/components/Mark';
import { PlainTable } from '@/components/PlainTable';
import { TargetLink } from '@/components/Target';
import { enums } from '@/lib/enums';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { trialBalanceQuery } from './queries';
import { Holding, Sum } from './Sum';

type Book = components['schemas']['BookBalanceView'];

interface Line {
  key: string;
  name: ReactNode;
  cell(book: Book): ReactNode;
}

/** What every stage holds, place by place and side by side; each amount leads to the accounts it is made of. */
export function TrialBalance() {
  const { t } = useTranslation('ledger');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(trialBalanceQuery(programme));
  if (data.places.length === 0) return <Empty description={t('trialBalance.none')} />;

  const ofStage = (stage: (typeof enums.Stage)[number]): Line => ({
    key: stage,
    name: t(`enums:Stage.${stage}`),
    cell: ({ place, stages }) => {
      const held = stages.find((one) => one.stage === stage);
      if (!held) return <Absent />;
      return (
        <TargetLink
          target={{
            to: paths.list(programme, 'ledger-accounts'),
            search: { stage, ...(place ? { placeId: place.id } : {}) },
          }}
        >
          <Holding balance={held.balance} />
        </TargetLink>
      );
    },
  });
  const lines: Line[] = [
    ...enums.Stage.map(ofStage),
    { key: 'held', name: t('trialBalance.held'), cell: ({ held }) => <Sum money={held} /> },
    { key: 'drawn', name: t('trialBalance.drawn'), cell: ({ drawn }) => <Sum money={drawn} /> },
    { key: 'balanced', name: t('trialBalance.check'), cell: ({ balanced }) => <Balanced is={balanced} /> },
  ];
  const columnOf = (book: Book, name: string) => ({
    key: name,
    title: name,
    align: 'end' as const,
    render: (_: unknown, line: Line) => line.cell(book),
  });

  return (
    <>
      <p>{t('trialBalance.note')}</p>
      <PlainTable<Line>
        label={t('trialBalance.title')}
        rowKey="key"
        rows={lines}
        columns={[
          { title: t('trialBalance.stage'), dataIndex: 'name' },
          ...data.places.map((book) => columnOf(book, book.place ? nameOf(book.place) : '')),
          columnOf(data.consolidated, t('trialBalance.consolidated')),
        ]}
      />
    </>
  );
}

function Balanced({ is }: { is: boolean }) {
  const { t } = useTranslation('ledger');
  return (
    <Mark tone={is ? 'good' : 'halted'}>{t(is ? 'trialBalance.balanced' : 'trialBalance.unbalanced')}</Mark>
  );
}
