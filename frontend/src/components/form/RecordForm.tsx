import { Button, Form } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { ProblemNote } from '@/components/ProblemNote';
import { newKey } from '@/lib/key';
import { DraftNote } from './DraftNote';
import { type Draft, insteadOf, sent } from './draft';
import { FormContext } from './FormContext';
import { sendingKeys } from './keys';
import { StaleDialog } from './StaleDialog';
import { UnsavedGuard } from './UnsavedGuard';
import { useDraft } from './useDraft';
import { useSubmission } from './useSubmission';
import './form.css';

export interface Stand<B> {
  values: Draft<B>;
  /** Absent while the record does not exist yet. */
  version?: string;
}

interface Props<B, R> {
  /** File of the words of its fields. */
  words: string;
  /** Tells this form's draft from others. */
  draftKey: string;
  initial: Stand<B>;
  children: ReactNode;
  /** Leaves out what stands in the form but does not apply. */
  complete?: ((draft: Draft<B>) => Draft<B>) | undefined;
  save(body: B, how: { key: string; version: string }): Promise<R>;
  /** The record as it stands now; asked for when somebody else has changed it meanwhile. */
  newest?: () => Promise<Stand<B>>;
  onSaved(result: R): void;
  onCancel(): void;
}

/** A form that creates or changes one record. Nothing typed into it is lost. */
export function RecordForm<B extends object, R>(props: Props<B, R>) {
  const { words, draftKey, initial, children, complete, save, newest, onSaved, onCancel } = props;
  const { t } = useTranslation(words);
  const [form] = Form.useForm();
  const kept = useDraft<Draft<B>>(draftKey);
  const [restored, setRestored] = useState(kept.found !== null);
  // One key for as long as the form is open: sending it twice creates nothing twice.
  const [key] = useState(newKey);
  const [base, setBase] = useState<Stand<B>>({
    values: initial.values,
    version: kept.found?.version ?? initial.version ?? '',
  });
  const [theirs, setTheirs] = useState<Stand<B> | null>(null);
  const unsaved = useRef(kept.found !== null);
  const { busy, problem, scope, run, show } = useSubmission(form, words);

  const current = () => ({ ...base.values, ...form.getFieldsValue(true) }) as Draft<B>;

  const submit = () =>
    run(async () => {
      try {
        const draft = current();
        const result = await save(sent<B>(complete?.(draft) ?? draft), { key, version: base.version ?? '' });
        unsaved.current = false;
        kept.forget();
        onSaved(result);
      } catch (error) {
        if (asProblem(error).status !== 412 || !newest) throw error;
        setTheirs(await newest());
      }
    });

  const reset = () => {
    kept.forget();
    unsaved.current = false;
    setRestored(false);
    setBase(initial);
    form.setFieldsValue(insteadOf(current(), initial.values));
  };

  return (
    <FormContext value={scope}>
      <UnsavedGuard unsaved={unsaved} />
      {restored && <DraftNote onDiscard={reset} />}
      {problem && <ProblemNote error={problem} />}
      <Form
        form={form}
        layout="vertical"
        className="record-form"
        initialValues={kept.found?.values ?? initial.values}
        scrollToFirstError={{ focus: true }}
        onFinish={submit}
        onKeyDown={sendingKeys(form)}
        onValuesChange={() => {
          unsaved.current = true;
          kept.keep(current(), base.version);
        }}
      >
        {children}
        <div className="form-actions">
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('action.save')}
          </Button>
          <Button onClick={onCancel}>{t('action.cancel')}</Button>
          <span className="form-hint desk-only">{t('form.saveKey')}</span>
        </div>
      </Form>
      {theirs && (
        <StaleDialog<B>
          versions={{ before: base.values, mine: current(), theirs: theirs.values }}
          label={(name) => t(`field.${name}`)}
          show={show}
          onCancel={() => setTheirs(null)}
          onChosen={(values) => {
            form.setFieldsValue(values);
            setBase(theirs);
            setTheirs(null);
          }}
        />
      )}
    </FormContext>
  );
}
