import { App, Button, Input, Radio } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Seat, setRoster } from '@/api/decisions';
import { changed } from '@/api/resource';
import { useProgramme } from '@/api/session';
import { same } from '@/components/form/draft';
import { UnsavedGuard } from '@/components/form/UnsavedGuard';
import { ProblemNote } from '@/components/ProblemNote';
import { nameOf } from '@/lib/i18n';
import styles from './decisions.module.css';
import { entriesOf, lacksReason, type Mark, restPresent, STANDS, type Stand, sheetOf } from './seats';
import '@/components/form/form.css';

interface Props {
  decisionId: string;
  version: string;
  seats: Seat[];
}

/** Who is there and who recuses himself: mark those who differ, let the rest be present, save once. */
export function SeatSheet({ decisionId, version, seats }: Props) {
  const { t } = useTranslation('decisions');
  const { message } = App.useApp();
  const programme = useProgramme();
  const [before] = useState(() => sheetOf(seats));
  const [sheet, setSheet] = useState(before);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const touched = !same(before, sheet);
  const unsaved = useRef(false);
  unsaved.current = touched;

  const save = async () => {
    setAsked(true);
    if (Object.values(sheet).some(lacksReason)) return;
    setBusy(true);
    setProblem(null);
    try {
      await setRoster(programme, decisionId, { seats: entriesOf(sheet) }, version);
      unsaved.current = false;
      void message.success(t('seat.saved'));
      await changed(programme);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <section aria-label={t('seat.title')}>
      <UnsavedGuard unsaved={unsaved} />
      <h3>{t('seat.title')}</h3>
      <ul className={styles['seats']}>
        {seats.map((seat) => (
          <Line
            key={seat.id}
            seat={seat}
            mark={sheet[seat.person.id] ?? { stand: null, reason: '' }}
            asked={asked}
            onChange={(mark) => setSheet({ ...sheet, [seat.person.id]: mark })}
          />
        ))}
      </ul>
      {problem !== null && <ProblemNote error={problem} />}
      <div className="form-actions">
        <Button type="primary" loading={busy} disabled={!touched} onClick={() => void save()}>
          {t('action.save')}
        </Button>
        {Object.values(sheet).some(({ stand }) => !stand) && (
          <Button onClick={() => setSheet(restPresent(sheet))}>{t('seat.restPresent')}</Button>
        )}
      </div>
    </section>
  );
}

interface LineProps {
  seat: Seat;
  mark: Mark;
  /** Whether saving was tried: from then on what is missing is shown. */
  asked: boolean;
  onChange(mark: Mark): void;
}

function Line({ seat, mark, asked, onChange }: LineProps) {
  const { t } = useTranslation('decisions');
  const name = nameOf(seat.person);
  const missing = asked && lacksReason(mark);
  return (
    <li>
      <span className={styles['name']}>{name}</span>
      <Radio.Group
        aria-label={t('seat.of', { name })}
        value={mark.stand}
        optionType="button"
        // Who voted himself was there, whatever anybody writes down.
        disabled={seat.castBySelf}
        options={STANDS.map((value) => ({ value, label: t(`seat.stand.${value}`) }))}
        onChange={({ target }) => onChange({ ...mark, stand: target.value as Stand })}
      />
      {mark.stand === 'RECUSED' && (
        <Input
          className={styles['reason'] ?? ''}
          aria-label={t('seat.reasonOf', { name })}
          placeholder={t('field.recusalReason')}
          maxLength={200}
          value={mark.reason}
          {...(missing ? { status: 'error' as const, 'aria-invalid': true } : {})}
          onChange={({ target }) => onChange({ ...mark, reason: target.value })}
        />
      )}
      {missing && (
        <span role="alert" className={styles['missing']}>
          {t('seat.reasonMissing')}
        </span>
      )}
    </li>
  );
}
