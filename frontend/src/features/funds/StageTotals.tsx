import { useSuspenseQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { MoneyBars } from '@/components/charts/MoneyBars';
import { nameOf } from '@/lib/i18n';
import styles from './funds.module.css';
import { type Book, type StageTotal, stagesQuery } from './queries';

/** How far money has come, place by place and all together; what has come further is counted in. */
export function StageTotals({ books }: { books: readonly Book[] }) {
  const { t } = useTranslation('funds');
  const programme = useProgramme();
  const answers = useSuspenseQueries({
    queries: [stagesQuery(programme), ...books.map(({ place }) => stagesQuery(programme, place.id))],
  });
  const names = [t('consolidated'), ...books.map(({ place }) => nameOf(place))];
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">{t('stages.title')}</h2>
      <p className={styles['note']}>{t('stages.note')}</p>
      <div className={styles['stages']}>
        {answers.map(({ data }, i) => (
          <Totals key={names[i]} name={names[i] ?? ''} totals={data} />
        ))}
      </div>
    </section>
  );
}

function Totals({ name, totals }: { name: string; totals: StageTotal[] }) {
  const { t } = useTranslation('funds');
  const granted = totals.find(({ stage }) => stage === 'GRANTED');
  if (!granted) return null;
  return (
    <div>
      <h3>{name}</h3>
      <MoneyBars
        label={name}
        whole={granted.reached}
        bars={totals.map(({ stage, reached }) => ({ name: t(`enums:Stage.${stage}`), money: reached }))}
      />
    </div>
  );
}
