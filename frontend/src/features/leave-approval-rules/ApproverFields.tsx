import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { EnumField, NumberField } from '@/components/form/fields';

const LIST = 'approvers';
const MOST = 9;

/** Who approves, in their order. */
export function ApproverFields() {
  const { t } = useTranslation('leave-approval-rules');
  return (
    <Form.List name={LIST}>
      {(lines, { add, remove }) => (
        <>
          {lines.map(({ key, name }) => (
            <fieldset key={key}>
              <legend>
                {t('approver.number', { number: name + 1 })}
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  disabled={lines.length === 1}
                  aria-label={t('approver.remove', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </legend>
              <ApproverLine line={name} />
            </fieldset>
          ))}
          <Button
            icon={<PlusOutlined aria-hidden />}
            disabled={lines.length >= MOST}
            onClick={() => add({ authority: 'COMMANDER' })}
          >
            {t('approver.add')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function ApproverLine({ line }: { line: number }) {
  const authority = Form.useWatch([LIST, line, 'authority']);
  const at = (field: string) => ({ list: LIST, name: [line, field] });
  return (
    <div className="field-pair">
      <EnumField {...at('authority')} of="Authority" required />
      {authority === 'LEVEL_LEADER' && <NumberField {...at('level')} min={1} max={9} required />}
    </div>
  );
}
