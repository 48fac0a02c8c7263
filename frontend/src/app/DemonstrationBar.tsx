import { ClockCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aboutQuery, moveClock } from '@/api/about';
import { asProblem } from '@/api/problem';
import { timeOf, today } from '@/lib/dates';
import { weekdayOf } from '@/lib/dayNames';
import { useIsPhone } from '@/lib/media';
import { useNow } from '@/lib/officeClock';
import { nextRollCall, STEPS, type Step } from './demonstrationSteps';

const ClockPicker = lazy(async () => ({ default: (await import('./ClockPicker')).ClockPicker }));

/** What time it is in a demonstration, which lives in the days of its records, and the way to a later one. */
export function DemonstrationBar() {
  const { data: about } = useQuery(aboutQuery);
  return about?.demonstration ? <Bar /> : null;
}

function Bar() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const phone = useIsPhone();
  const now = useNow();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  const [setting, setSetting] = useState(false);

  const move = async (to: Date) => {
    setBusy(true);
    try {
      await moveClock(to);
    } catch (error) {
      const problem = asProblem(error);
      // Only the accounts that came with the demonstration move its clock; others are not offered it again.
      if (problem.status === 403) setRefused(true);
      void message.error(problem.detail);
    } finally {
      setBusy(false);
    }
  };
  const tonight = today(nextRollCall(now)) === today(now);
  const nameOf = (step: Step) =>
    t(`demonstration.${step === 'rollCall' && !tonight ? 'tomorrowsRollCall' : step}`);
  const take = (step: Step | 'set') => (step === 'set' ? setSetting(true) : void move(STEPS[step](now)));
  const steps = Object.keys(STEPS) as Step[];

  return (
    <section className="demonstration" aria-label={t('demonstration.title')}>
      <ClockCircleOutlined aria-hidden />
      <span>
        {t('demonstration.title')}{' '}
        <time dateTime={now.toISOString()} className="tabular">
          {today(now)} {weekdayOf(today(now), 'short')} {timeOf(now)}
        </time>
      </span>
      {!refused && !setting && (
        <span className="demonstration-steps">
          {phone ? (
            <Dropdown
              trigger={['click']}
              menu={{
                items: [...steps, 'set' as const].map((step) => ({
                  key: step,
                  label: step === 'set' ? t('demonstration.set') : nameOf(step),
                  onClick: () => take(step),
                })),
              }}
            >
              <Button type="text" loading={busy}>
                {t('demonstration.move')}
              </Button>
            </Dropdown>
          ) : (
            <>
              {steps.map((step) => (
                <Button key={step} type="text" size="small" disabled={busy} onClick={() => take(step)}>
                  {nameOf(step)}
                </Button>
              ))}
              <Button type="text" size="small" disabled={busy} onClick={() => take('set')}>
                {t('demonstration.set')}
              </Button>
            </>
          )}
        </span>
      )}
      {setting && (
        <Suspense fallback={null}>
          <ClockPicker now={now} onClose={() => setSetting(false)} onChoose={(to) => void move(to)} />
        </Suspense>
      )}
    </section>
  );
}
