import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { nameOf } from '@/lib/i18n';
import type { Period } from './queries';

type Closing = components['schemas']['PeriodClosingRequest'];
type Reopening = components['schemas']['ReopeningRequest'];

const R = fieldsOf<Reopening>();

const PERIOD = '/api/v1/programmes/{programme}/ledger/periods/{month}';

function useParams({ month }: Period) {
  const programme = useProgramme();
  return (key: string) => ({ path: { programme, month }, header: { 'Idempotency-Key': key } });
}

/** Nothing more takes effect in a closed month. */
export function ClosePeriod({ period }: { period: Period }) {
  const { t } = useTranslation('ledger');
  const params = useParams(period);
  return (
    <Action<Closing>
      words="ledger"
      step="close"
      icon={<LockOutlined aria-hidden />}
      initial={{ placeId: period.place.id }}
      send={(body, key) => client.POST(`${PERIOD}/close`, { params: params(key), body })}
    >
      <p>{t('close.detail', { place: nameOf(period.place), month: period.month })}</p>
    </Action>
  );
}

export function ReopenPeriod({ period }: { period: Period }) {
  const { t } = useTranslation('ledger');
  const params = useParams(period);
  return (
    <Action<Reopening>
      words="ledger"
      step="reopen"
      danger
      icon={<UnlockOutlined aria-hidden />}
      initial={{ placeId: period.place.id }}
      send={(body, key) => client.POST(`${PERIOD}/reopen`, { params: params(key), body })}
    >
      <p>{t('reopen.detail', { place: nameOf(period.place), month: period.month })}</p>
      <R.Text name="reason" max={200} required />
    </Action>
  );
}
