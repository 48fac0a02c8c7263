import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/lib/money';
import { Canvas, type Clicked, type Room } from './Canvas';
import styles from './charts.module.css';
import { type Flow, type FlowNode, flowAsText, linesOf, nodeOf } from './flow';
import { flowHeight, flowOption } from './flowOption';
import { PictureCard } from './PictureCard';

interface Props {
  /** Names the card among a reader's preferences. */
  id: string;
  title: string;
  caption: ReactNode;
  flow: Flow;
  empty: ReactNode;
  /** What a node leads to, around its name; the name alone when it leads nowhere. */
  linkOf(node: FlowNode): ReactNode;
  onPick(node: FlowNode): void;
}

const engine = () => import('./flowEngine');

/** Where money comes from and where it goes, as broad as there is of it, and the table behind it. */
export function FlowCard({ id, title, caption, flow, empty, linkOf, onPick }: Props) {
  const { t, i18n } = useTranslation('dashboard');
  const draw = useCallback((room: Room) => flowOption(flow, room, i18n.language), [flow, i18n.language]);
  const pick = ({ dataType, name, dataIndex = -1 }: Clicked) => {
    // A ribbon leads where it ends.
    const key = dataType === 'edge' ? flow.links[dataIndex]?.to : name;
    const node = key === undefined ? undefined : nodeOf(flow, key);
    if (node) onPick(node);
  };
  return (
    <PictureCard
      id={id}
      title={title}
      caption={caption}
      empty={flow.links.length === 0 && empty}
      picture={(label, onFailure) => (
        <>
          <p className={styles['columns']} aria-hidden="true">
            {flow.columns.map((column) => (
              <span key={column}>{column}</span>
            ))}
          </p>
          <Canvas
            engine={engine}
            label={label}
            height={flowHeight(flow)}
            draw={draw}
            onClick={pick}
            onFailure={onFailure}
          />
        </>
      )}
      table={
        <div className={styles['tableBox']}>
          <table className={styles['table']}>
            <caption className="for-reader">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('flow.from')}</th>
                <th scope="col">{t('flow.to')}</th>
                <th scope="col" className={styles['number']}>
                  {t('flow.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {linesOf(flow).map(({ from, to, amount }) => (
                <tr key={`${from.key} ${to.key}`}>
                  <td>{linkOf(from)}</td>
                  <td>{linkOf(to)}</td>
                  <td className={styles['number']}>{formatMoney(amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      }
      text={() => flowAsText(flow, [t('flow.from'), t('flow.to'), t('flow.amount')])}
    />
  );
}
