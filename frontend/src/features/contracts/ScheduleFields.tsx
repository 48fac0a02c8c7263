import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField, MoneyField, TextField, useFieldValue } from '@/components/form/fields';
import { formatMoney, fromFen, type Money, toFen } from '@/lib/money';
import './contracts.css';

const LIST = 'schedule';
const MOST = 50;

type Line = { amount?: Money | null } | undefined;

/** When which part of the contract falls due. */
export function ScheduleFields() {
  const { t } = useTranslation('contracts');
  return (
    <fieldset className="schedule">
      <legend>{t('schedule.title')}</legend>
      <Form.List name={LIST}>
        {(lines, { add, remove }) => (
          <>
            {lines.map(({ key, name }) => (
              <div key={key} className="schedule-line">
                <DateField list={LIST} name={[name, 'dueOn']} required />
                <MoneyField list={LIST} name={[name, 'amount']} word="instalment" required />
                <TextField list={LIST} name={[name, 'note']} max={200} />
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('schedule.remove', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button
              icon={<PlusOutlined aria-hidden />}
              disabled={lines.length >= MOST}
              onClick={() => add({})}
            >
              {t('schedule.add')}
            </Button>
          </>
        )}
      </Form.List>
      <ScheduleTotal />
    </fieldset>
  );
}

/** A schedule that adds up to something else than the contract is a slip of the pen. */
function ScheduleTotal() {
  const { t } = useTranslation('contracts');
  const lines = useFieldValue<Line[]>(LIST) ?? [];
  const whole = useFieldValue<Money>('amount');
  if (lines.length === 0) return null;
  const total = lines.reduce((sum, line) => sum + (toFen(line?.amount?.amount ?? '') ?? 0n), 0n);
  const differs = whole && toFen(whole.amount) !== total;
  return (
    <p role="status" className={differs ? 'schedule-differs' : ''}>
      {t(differs ? 'schedule.differs' : 'schedule.total', {
        total: formatMoney({ amount: fromFen(total), currency: 'CNY' }),
      })}
    </p>
  );
}
