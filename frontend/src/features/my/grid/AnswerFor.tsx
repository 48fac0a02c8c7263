import { Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changed } from '@/api/resource';
import { answerFor, correct, type RollCallEntry } from '@/api/rollCall';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { DialogForm } from '@/components/form/DialogForm';
import { Field } from '@/components/form/Field';
import { ProseField } from '@/components/form/fields';
import { nameOf } from '@/lib/i18n';
import { newId } from '@/lib/key';
import styles from '../my.module.css';

type Answer = Pick<components['schemas']['LeaderAnswerRequest'], 'outcome' | 'reason'>;

const OUTCOMES = ['ACCOUNTED', 'PRESENT'] as const;
const REASONS: Record<Answer['outcome'], readonly string[]> = {
  ACCOUNTED: ['onDuty', 'phone', 'ill', 'onTheWay'],
  PRESENT: ['seen', 'noLine'],
};

interface Props {
  rollCallId: string;
  entry: RollCallEntry;
  /** Then it is no answer any more, but a correction beside the record. */
  closed: boolean;
}

/** The leader answers for somebody, and says on what ground. */
export function AnswerFor({ rollCallId, entry, closed }: Props) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  // One name for as long as this line is shown: sent twice, it is still one answer.
  const [id] = useState(newId);
  const [open, setOpen] = useState(false);
  const name = nameOf(entry.person);

  const send = async (answer: Answer, key: string) => {
    const body = { ...answer, personId: entry.person.id };
    if (closed) await correct(programme, rollCallId, body, key);
    else await answerFor(programme, rollCallId, { ...body, id });
    await changed(programme);
  };

  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(closed ? 'grid.correct' : 'grid.answerFor')}</Button>
      {open && (
        <DialogForm<Answer>
          title={t(closed ? 'grid.correctWhom' : 'grid.answerForWhom', { name })}
          deed={t('action.save')}
          words="my"
          draftKey={`${programme}/${closed ? 'correct' : 'answer'}/${entry.id}`}
          initial={{ outcome: 'ACCOUNTED' }}
          send={send}
          onClose={() => setOpen(false)}
        >
          {closed && <p>{t('grid.correctNote')}</p>}
          <AnswerFields />
        </DialogForm>
      )}
    </>
  );
}

function AnswerFields() {
  const { t } = useTranslation('my');
  const form = Form.useFormInstance<Answer>();
  const outcome = Form.useWatch('outcome', form) ?? 'ACCOUNTED';
  return (
    <>
      <Field name="outcome" required show={(value) => t(`enums:AnswerOutcome.${value as string}`)}>
        <Radio.Group
          optionType="button"
          options={OUTCOMES.map((value) => ({ value, label: t(`enums:AnswerOutcome.${value}`) }))}
        />
      </Field>
      <div className={styles.presets}>
        {REASONS[outcome].map((reason) => (
          <Button key={reason} onClick={() => form.setFieldValue('reason', t(`grid.reason.${reason}`))}>
            {t(`grid.reason.${reason}`)}
          </Button>
        ))}
      </div>
      <ProseField name="reason" max={200} required />
    </>
  );
}
