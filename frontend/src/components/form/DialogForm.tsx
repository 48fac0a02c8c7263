import { Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNote } from '@/components/ProblemNote';
import { type Draft, sent } from './draft';
import { FormContext } from './FormContext';
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
  send(body: B): Promise<unknown>;
  onClose(): void;
}

/** A short form in a dialog, for a step taken with a record. Mounted while it is open. */
export function DialogForm<B extends object>(props: Props<B>) {
  const { title, deed, words, initial, danger = false, children, draftKey, send, onClose } = props;
  const [form] = Form.useForm();
  const kept = useDraft<Draft<B>>(draftKey ?? '');
  const begun = { ...initial, ...(draftKey ? kept.found?.values : {}) };
  const { busy, problem, scope, run } = useSubmission(form, words);

  const submit = () =>
    run(async () => {
      await send(sent<B>({ ...initial, ...form.getFieldsValue(true) }));
      if (draftKey) kept.forget();
      onClose();
    });

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
        {problem && <ProblemNote error={problem} />}
        <Form
          form={form}
          layout="vertical"
          initialValues={begun}
          onFinish={submit}
          onValuesChange={() => draftKey && kept.keep(form.getFieldsValue(true))}
        >
          {children}
        </Form>
      </Modal>
    </FormContext>
  );
}
