import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { approverName } from '@/components/approverName';
import { StateTag } from '@/components/StateTag';
import { wallClock } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { type Round, roundsOf } from './rounds';
import { Whom } from './Whom';
import './leaves.css';

type Leave = components['schemas']['LeaveView'];
type Step = Leave['steps'][number];

/** The way of a leave through its approval, and of every extension of it. */
export function StepsTab({ record }: { record: Leave }) {
  const { t } = useTranslation('leaves');
  if (record.steps.length === 0) return <Empty description={t('steps.onPaper')} />;
  return (
    <>
      {roundsOf(record).map((round) => (
        <section key={round.number} aria-label={t('steps.round', { count: round.number })}>
          <RoundTitle round={round} />
          <ol className="leave-steps">
            {round.steps.map((step) => (
              <StepLine key={step.position} step={step} awaiting={record.awaiting} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function RoundTitle({ round: { number, extension } }: { round: Round }) {
  const { t } = useTranslation('leaves');
  return (
    <>
      <h3>
        {t(extension ? 'steps.extension' : 'steps.request', { number })}{' '}
        {extension && <StateTag of="ExtensionState" value={extension.state} />}
      </h3>
      {extension && (
        <p>
          {t('steps.longer', { from: wallClock(extension.formerEndsAt), to: wallClock(extension.endsAt) })}
          {extension.reason}
        </p>
      )}
    </>
  );
}

function StepLine({ step, awaiting }: { step: Step; awaiting: Leave['awaiting'] }) {
  const { t } = useTranslation('leaves');
  return (
    <li>
      <strong>{approverName(t, step)}</strong> <StateTag of="StepState" value={step.state} />
      {step.state === 'AWAITED' && (
        <p>
          <Whom awaiting={awaiting} />
        </p>
      )}
      {step.decidedAt && (
        <p>
          {step.decidedByName}
          {step.onBehalfOf && t('steps.onBehalfOf', { name: nameOf(step.onBehalfOf) })}
          {step.grid && ` · ${nameOf(step.grid)}`} ·{' '}
          <span className="tabular">{wallClock(step.decidedAt)}</span>
        </p>
      )}
      {step.reason && <p className="prose">{step.reason}</p>}
    </li>
  );
}
