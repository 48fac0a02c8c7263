import { DownloadOutlined, StopOutlined } from '@ant-design/icons';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type Schemas = components['schemas'];
type Receipt = Schemas['ReceiptRequest'];
type Revocation = Schemas['GrantRevocationRequest'];

const R = fieldsOf<Receipt>();
const V = fieldsOf<Revocation>();

const APPROPRIATION = '/api/v1/programmes/{programme}/appropriations/{id}';

/** Granted money comes, or the grant is taken back before it does. */
export function AppropriationSteps({ record }: { record: Schemas['AppropriationView'] }) {
  const programme = useProgramme();
  const may = useMay();
  if (record.state !== 'GRANTED' || !may('APPROPRIATION_WRITE')) return null;
  const params = (key: string) => ({
    path: { programme, id: record.id },
    header: { 'Idempotency-Key': key },
  });
  return (
    <>
      <Action<Receipt>
        words="appropriations"
        step="receive"
        primary
        icon={<DownloadOutlined aria-hidden />}
        initial={{ receivedOn: today() }}
        send={(body, key) => client.POST(`${APPROPRIATION}/receipt`, { params: params(key), body })}
      >
        <R.Day name="receivedOn" required />
      </Action>
      <Action<Revocation>
        words="appropriations"
        step="revoke"
        danger
        icon={<StopOutlined aria-hidden />}
        send={(body, key) => client.POST(`${APPROPRIATION}/revocation`, { params: params(key), body })}
      >
        <V.Prose name="reason" max={500} required />
      </Action>
    </>
  );
}
