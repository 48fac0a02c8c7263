import { UndoOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { useIsMine } from '@/components/mine';
import { today } from '@/lib/dates';
import type { Entry } from './queries';

type Reversal = components['schemas']['ReversalRequest'];

const F = fieldsOf<Reversal>();

/** Takes an entry back by its mirror: once, with a reason, and never by who wrote it. */
export function ReverseEntry({ entry }: { entry: Entry }) {
  const { t } = useTranslation('ledger-entries');
  const programme = useProgramme();
  const isMine = useIsMine();
  const may = useMay();
  if (!may('LEDGER_REVERSE') || entry.reversedById || entry.code === 'REVERSAL') return null;
  if (isMine(entry.recordedBy)) return <Alert type="info" showIcon title={t('reverse.own')} />;
  return (
    <Action<Reversal>
      words="ledger-entries"
      step="reverse"
      danger
      icon={<UndoOutlined aria-hidden />}
      initial={{ effectiveOn: today() }}
      send={(body, key) =>
        client.POST('/api/v1/programmes/{programme}/ledger/entries/{id}/reversal', {
          params: { path: { programme, id: entry.id }, header: { 'Idempotency-Key': key } },
          body,
        })
      }
    >
      <p>{t('reverse.detail')}</p>
      <F.Day name="effectiveOn" required />
      <F.Text name="reason" max={200} required />
    </Action>
  );
}
