import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField, EnumField, MoneyField, NumberField, TextField } from '@/components/form/fields';

const MOST = 200;

/** The lines of a donation of goods. */
export function ItemFields() {
  const { t } = useTranslation('donations');
  return (
    <Form.List name="items">
      {(lines, { add, remove }) => (
        <>
          {lines.map(({ key, name }) => (
            <fieldset key={key} className="donated-item">
              <legend>
                {t('item.number', { number: name + 1 })}
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  disabled={lines.length === 1}
                  aria-label={t('item.remove', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </legend>
              <ItemLine line={name} />
            </fieldset>
          ))}
          <Button
            icon={<PlusOutlined aria-hidden />}
            disabled={lines.length >= MOST}
            onClick={() => add({ valueBasis: 'VOUCHER' })}
          >
            {t('item.add')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function ItemLine({ line }: { line: number }) {
  const at = (field: string) => ['items', line, field];
  const basis = Form.useWatch(at('valueBasis'));
  return (
    <div className="field-pair">
      <TextField name={at('nameZh')} word="itemNameZh" required />
      <TextField name={at('nameEn')} word="itemNameEn" max={200} />
      <NumberField name={at('quantity')} max={999_999_999_999} decimals={3} required />
      <TextField name={at('unit')} max={20} required />
      <EnumField name={at('valueBasis')} of="ValueBasis" required />
      {basis !== 'UNVALUED' && (
        <>
          <MoneyField name={at('value')} required />
          <TextField name={at('evidence')} max={200} required />
          <TextField name={at('valuer')} required />
          <DateField name={at('valuedOn')} required />
        </>
      )}
    </div>
  );
}
