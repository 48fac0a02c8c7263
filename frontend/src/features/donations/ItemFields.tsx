import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField, EnumField, MoneyField, NumberField, TextField } from '@/components/form/fields';

const LIST = 'items';
const MOST = 200;

/** The lines of a donation of goods. */
export function ItemFields() {
  const { t } = useTranslation('donations');
  return (
    <Form.List name={LIST}>
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
  const basis = Form.useWatch([LIST, line, 'valueBasis']);
  const at = (field: string) => ({ list: LIST, name: [line, field] });
  return (
    <div className="field-pair">
      <TextField {...at('nameZh')} word="itemNameZh" required />
      <TextField {...at('nameEn')} word="itemNameEn" max={200} />
      <NumberField {...at('quantity')} max={999_999_999_999} decimals={3} required />
      <TextField {...at('unit')} max={20} required />
      <EnumField {...at('valueBasis')} of="ValueBasis" required />
      {basis !== 'UNVALUED' && (
        <>
          <MoneyField {...at('value')} required />
          <TextField {...at('evidence')} max={200} required />
          <TextField {...at('valuer')} required />
          <DateField {...at('valuedOn')} required />
        </>
      )}
    </div>
  );
}
