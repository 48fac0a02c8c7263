import { EyeOutlined } from '@ant-design/icons';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { Facts } from '@/components/record/Facts';

type Confidential = components['schemas']['ConfidentialView'];
type Reason = components['schemas']['DisclosureRequest'];

const column = columnsOf<Confidential>();
const CONFIDENTIAL = [column.day('birthDate'), column.text('phone'), column.text('emergencyContact')];
const F = fieldsOf<Reason>();

/** Shows confidential fields to who says what for. They are on the screen only for as long as the dialog is open. */
export function Disclose({ record }: { record: { id: string; name: string } }) {
  const { t } = useTranslation('people');
  const programme = useProgramme();
  const may = useMay();
  const [shown, setShown] = useState<Confidential | null>(null);
  if (!may('PERSON_DISCLOSE')) return null;

  const disclose = async (body: Reason) => {
    const params = { path: { programme, id: record.id } };
    const { data } = await client.POST('/api/v1/programmes/{programme}/people/{id}/disclosures', {
      params,
      body,
    });
    setShown(data ?? null);
  };

  return (
    <>
      <Action<Reason> words="people" step="disclose" icon={<EyeOutlined aria-hidden />} send={disclose}>
        <p>{t('disclose.note')}</p>
        <F.Prose name="reason" max={200} required />
      </Action>
      <Modal
        open={shown !== null}
        title={t('disclose.title', { name: record.name })}
        footer={null}
        onCancel={() => setShown(null)}
      >
        {shown && <Facts words="people" columns={CONFIDENTIAL} record={shown} />}
      </Modal>
    </>
  );
}
