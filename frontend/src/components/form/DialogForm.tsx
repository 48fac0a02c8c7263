import { Form, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { ProblemNote } from '@/components/ProblemNote';
import { newKey } from '@/lib/key';
import { DraftNote } from './DraftNote';
import { type Draft, insteadOf, sent } from './draft';
import { FormContext } from './FormContext';
import { sendingKeys } from './keys';
import { useDraft } from './useDraft';
import { useSubmission } from './useSubmission';
import './form.css';

interface Props<B> {
  title: string;
  /** What the button says: the deed itself. */
  deed: string;
  words: string;
  initial?: Draft<B>;
  danger?: boolean;
  children?: ReactNode;
  /** Tells its draft from others, where what is typed must outlive the dialog: on a line that fails. */
  draftKey?: string;
  /** `key`: one for each opening of the dialog, so that sending again what failed does nothing twice. */
  send(body: B, key: string): Promise<unknown>;
  onClose(): void;
}

/** A short form in a dialog, for a step taken with a record. Mounted while it is open. */
export function DialogForm<B extends object>(props: Props<B>) {
  const { title, deed, words, initial, danger = false, children, draftKey, send, onClose } = props;
  const [form] = Form.useForm();
  const kept = useDraft<Draft<B>>(draftKey ?? '');
  const found = draftKey ? kept.found : null;
  const [restored, setRestored] = useState(found !== null);
  const [key] = useState(newKey);
  const { busy, problem, scope, run } = useSubmission(form, words);

  const submit = () =>
    run(async () => {
      await send(sent<B>({ ...initial, ...form.getFieldsValue(true) }), key);
      if (draftKey) kept.forget();
      onClose();
    });

  const reset = () => {
    kept.forget();
    setRestored(false);
    form.setFieldsValue(insteadOf(form.getFieldsValue(true), initial ?? {}));
  };

  return (
    <FormContext value={scope}>
      <Modal
        open
        title={title}
        okText={deed}
        okButtonProps={{ danger, loading: busy }}
        onOk={form.submit}
        onCancel={onClose}
      >
        {restored && <DraftNote onDiscard={reset} />}
        {problem && <ProblemNote error={problem} />}
        <Form
          form={form}
          layout="vertical"
          initialValues={{ ...initial, ...found?.values }}
          onFinish={submit}
          onKeyDown={sendingKeys(form)}
          onValuesChange={() => draftKey && kept.keep(form.getFieldsValue(true))}
        >
          {children}
        </Form>
      </Modal>
    </FormContext>
  );
}
