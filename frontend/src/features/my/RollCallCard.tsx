import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloudUploadOutlined,
  ExclamationCircleFilled,
  NotificationFilled,
  SafetyCertificateFilled,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ProblemNote } from '@/components/ProblemNote';
import { formatInstant } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import type { Face } from './face';
import styles from './my.module.css';
import { useRollCall } from './useRollCall';

const MARKS: Record<Face['kind'], ReactNode> = {
  unknown: <NotificationFilled aria-hidden />,
  notYet: <ClockCircleOutlined aria-hidden />,
  open: <NotificationFilled aria-hidden />,
  waiting: <CloudUploadOutlined aria-hidden />,
  refused: <ExclamationCircleFilled aria-hidden />,
  present: <CheckCircleFilled aria-hidden />,
  accounted: <CheckCircleFilled aria-hidden />,
  excused: <SafetyCertificateFilled aria-hidden />,
  missed: <ExclamationCircleFilled aria-hidden />,
  over: <ClockCircleOutlined aria-hidden />,
};

/** This evening's roll-call: what it asks, and one button that answers. */
export function RollCallCard() {
  const { t } = useTranslation('my');
  const evening = useRollCall();
  const { face, grid } = evening;
  if (evening.loading && !evening.error) return <PageSkeleton />;
  const answerable = face.kind === 'open' || face.kind === 'unknown';

  return (
    <section className={`${styles.call} ${styles[face.kind]}`} aria-labelledby="roll-call">
      <h2 id="roll-call">
        {MARKS[face.kind]} {t('rollCall.title')}
        {grid && <small>{nameOf(grid)}</small>}
      </h2>
      <div aria-live="polite">
        <Said face={face} sending={evening.sending} />
      </div>
      {answerable && (
        <Button type="primary" block className={styles.answer ?? ''} onClick={evening.answer}>
          {t('rollCall.answer')}
        </Button>
      )}
      {face.kind === 'refused' && (
        <Button block onClick={() => evening.dismiss(face.id)}>
          {t('rollCall.understood')}
        </Button>
      )}
      {face.kind === 'unknown' && evening.error !== null && asProblem(evening.error).status !== 0 && (
        <ProblemNote error={evening.error} />
      )}
    </section>
  );
}

/** In words: first what it is, then what follows from it. */
function Said({ face, sending }: { face: Face; sending: boolean }) {
  const { t } = useTranslation('my');
  const [first, ...more] = sentences(face, sending, t);
  return (
    <>
      <p className={styles.first}>{first}</p>
      {more.map((sentence) => (
        <p key={sentence} className={styles.more}>
          {sentence}
        </p>
      ))}
    </>
  );
}

type Words = TFunction<'my'>;

function sentences(face: Face, sending: boolean, t: Words): string[] {
  switch (face.kind) {
    case 'unknown':
      return [t('rollCall.unknown'), t('rollCall.unknownMore')];
    case 'notYet':
      return face.opensAt
        ? [t('rollCall.opensAt', { time: formatInstant(face.opensAt) }), t('rollCall.opensAtMore')]
        : [t('rollCall.notYet'), t('rollCall.opensAtMore')];
    case 'open':
      return [
        t(face.escalated ? 'rollCall.escalated' : 'rollCall.open', { time: formatInstant(face.cutOffAt) }),
        ...(face.overdue ? [t('rollCall.overdue')] : []),
      ];
    case 'waiting':
      return [
        t(sending ? 'rollCall.sending' : 'rollCall.waiting'),
        t('rollCall.waitingMore', { time: formatInstant(face.answeredAt) }),
      ];
    case 'refused':
      return [t('rollCall.refused'), refusalWords(face.code, face.detail, t)];
    case 'present':
      return [
        t(face.confirmed ? 'rollCall.confirmed' : 'rollCall.present'),
        ...(face.answeredAt ? [bothTimes(face.answeredAt, face.receivedAt, t)] : []),
        ...(face.clockOff ? [t('rollCall.clockOff')] : []),
      ];
    case 'accounted':
      return [t('rollCall.accounted'), ...(face.reason ? [face.reason] : [])];
    case 'excused':
      return [t(`rollCall.excused.${face.expectation}`)];
    case 'missed':
      return [t('rollCall.missed'), t('rollCall.missedMore')];
    case 'over':
      return [
        t(`rollCall.over.${face.outcome}`),
        ...(face.outcome === 'missed' ? [t('rollCall.missedMore')] : []),
        ...(face.opensAt ? [t('rollCall.opensAt', { time: formatInstant(face.opensAt) })] : []),
      ];
  }
}

/** The service keeps both times; they are told apart when they read differently. */
function bothTimes(answeredAt: string, receivedAt: string | null, t: Words): string {
  const answered = formatInstant(answeredAt);
  const received = formatInstant(receivedAt ?? answeredAt);
  return received === answered
    ? t('rollCall.at', { answered })
    : t('rollCall.atBoth', { answered, received });
}

function refusalWords(code: string, detail: string, t: Words): string {
  if (code === 'rollcall.closed') return t('rollCall.refusedClosed');
  if (code === 'NO_ROLL_CALL' || detail === '') return t('rollCall.refusedUnknown');
  return detail;
}
