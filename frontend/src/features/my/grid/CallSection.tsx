import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { close, confirm, type RollCall, type RollCallEntry } from '@/api/rollCall';
import { useAccess, useProgramme } from '@/api/session';
import { useStep } from '@/components/form/useStep';
import { StateTag } from '@/components/StateTag';
import { formatInstant } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { Line, Lines } from '../Lines';
import styles from '../my.module.css';
import { Section } from '../Section';
import { AnswerFor } from './AnswerFor';
import { Escalations } from './Escalations';
import { isUnresolved, unresolvedFirst } from './order';
import { entriesQuery } from './queries';

/** This evening's roll-call of one grid: those nothing is known of first, everybody on demand. */
export function CallSection({ call }: { call: RollCall }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const [everybody, setEverybody] = useState(false);
  const { data, ...rest } = useQuery(entriesQuery(programme, call.id));
  const entries = data && unresolvedFirst(data);
  const shown = everybody ? entries : entries?.filter(isUnresolved);
  const running = call.state !== 'CLOSED';

  return (
    <Section
      title={nameOf(call.grid)}
      note={<StateTag of="RollCallState" value={call.state} />}
      action={running && <CallSteps call={call} entries={data ?? []} />}
    >
      <Counts call={call} />
      {call.state !== 'OPEN' && <Escalations rollCallId={call.id} />}
      <Lines query={{ ...rest, data: shown }} none={t('grid.allResolved')}>
        {(entry) => <EntryLine key={entry.id} call={call} entry={entry} running={running} />}
      </Lines>
      <Button
        type="link"
        className={styles.toggle ?? ''}
        onClick={() => setEverybody(!everybody)}
        aria-expanded={everybody}
      >
        {t(everybody ? 'grid.unresolvedOnly' : 'grid.everybody')}
      </Button>
    </Section>
  );
}

function Counts({ call }: { call: RollCall }) {
  const { t } = useTranslation('my');
  const counts = ['expected', 'present', 'accounted', 'excused', 'overdue', 'unresolved'] as const;
  return (
    <>
      <ul className={styles.counts}>
        {counts
          .filter((name) => call[name] > 0 || name === 'expected' || name === 'unresolved')
          .map((name) => (
            <li key={name}>{t(`grid.count.${name}`, { count: call[name] })}</li>
          ))}
      </ul>
      {call.state !== 'CLOSED' && (
        <p className={styles.none}>
          {t('grid.times', { cutOff: formatInstant(call.cutOffAt), closes: formatInstant(call.closesAt) })}
        </p>
      )}
    </>
  );
}

/** Confirming what people answered themselves, and closing once nobody is left. */
function CallSteps({ call, entries }: { call: RollCall; entries: readonly RollCallEntry[] }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const { busy, take } = useStep();
  const self = useAccess()?.personId;
  // One's own answer is for another to confirm.
  const unconfirmed = entries.filter(
    ({ answeredBy, confirmed, person }) => answeredBy === 'SELF' && !confirmed && person.id !== self,
  ).length;
  return (
    <span className={styles.steps}>
      {unconfirmed > 0 && (
        <Button
          type="primary"
          loading={busy}
          onClick={() => take(() => confirm(programme, call.id), t('grid.confirmed'))}
        >
          {t('grid.confirm', { count: unconfirmed })}
        </Button>
      )}
      {unconfirmed === 0 && call.unresolved === 0 && (
        <Button loading={busy} onClick={() => take(() => close(programme, call.id), t('grid.closed'))}>
          {t('grid.close')}
        </Button>
      )}
    </span>
  );
}

function EntryLine({ call, entry, running }: { call: RollCall; entry: RollCallEntry; running: boolean }) {
  const { t } = useTranslation('my');
  const self = useAccess()?.personId;
  // Nobody answers for himself here.
  const answerable = isUnresolved(entry) && entry.person.id !== self && !entry.corrected;
  const answered = entry.answeredAt && t('rollCall.at', { answered: formatInstant(entry.answeredAt) });
  return (
    <Line
      what={
        <>
          {nameOf(entry.person)} <StateTag of="EntryStatus" value={entry.status} />
        </>
      }
      more={
        <>
          {entry.expectation !== 'EXPECTED' && t(`enums:Expectation.${entry.expectation}`)} {answered}{' '}
          {entry.reason} {entry.confirmed && t('grid.isConfirmed')} {entry.corrected && t('grid.isCorrected')}
        </>
      }
      steps={answerable && <AnswerFor rollCallId={call.id} entry={entry} closed={!running} />}
    />
  );
}
