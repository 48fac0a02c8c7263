import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { Mark } from '@/components/Mark';
import { PlainTable } from '@/components/PlainTable';
import { formatInstant } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import styles from './ledger.module.css';
import { ClosePeriod, ReopenPeriod } from './PeriodSteps';
import { type Period, periodsQuery } from './queries';

/** The months of each book: closed in their order, and opened again from the last one back. */
export function Periods() {
  const { t } = useTranslation('ledger');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(periodsQuery(programme));
  if (data.length === 0) return <Empty description={t('periods.none')} />;
  const places = [...new Set(data.map(({ place }) => place.id))];
  return (
    <div className={styles['books']}>
      {places.map((id) => (
        <BookMonths key={id} months={data.filter(({ place }) => place.id === id)} />
      ))}
    </div>
  );
}

function BookMonths({ months }: { months: Period[] }) {
  const { t } = useTranslation('ledger');
  const may = useMay();
  const place = months[0]?.place;
  if (!place) return null;
  return (
    <section className={styles['statement']}>
      <h2>{nameOf(place)}</h2>
      <PlainTable<Period>
        label={nameOf(place)}
        rowKey="month"
        rows={months}
        columns={[
          { title: t('periods.month'), dataIndex: 'month', className: 'tabular' },
          {
            title: t('periods.state'),
            render: (_, { closed }) => (
              <Mark tone={closed ? 'over' : 'running'}>{t(closed ? 'periods.closed' : 'periods.open')}</Mark>
            ),
          },
          { title: t('periods.events'), render: (_, { events }) => <Events events={events} /> },
          {
            key: 'steps',
            title: <span className="for-reader">{t('periods.steps')}</span>,
            render: (_, period) => (
              <>
                {period.mayClose && may('LEDGER_CLOSE') && <ClosePeriod period={period} />}
                {period.mayReopen && may('LEDGER_REOPEN') && <ReopenPeriod period={period} />}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function Events({ events }: Pick<Period, 'events'>) {
  const { t } = useTranslation('ledger');
  return (
    <ul className={styles['events']}>
      {events.map(({ kind, at, by, reason }) => (
        <li key={at}>
          {t(`enums:PeriodEventKind.${kind}`)} · {by} · {formatInstant(at)}
          {reason && <> · {reason}</>}
        </li>
      ))}
    </ul>
  );
}
