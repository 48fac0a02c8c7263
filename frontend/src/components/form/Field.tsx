import { Form, type FormItemProps } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Path, useFormScope, useRegistered } from './FormContext';

export interface FieldProps {
  name: Path;
  /** Key of its label and help, when it is not the last part of its name. */
  word?: string;
  /** The list it stands in: its name then begins with its line. */
  list?: string;
  required?: boolean;
}

interface Props
  extends FieldProps,
    Pick<FormItemProps, 'rules' | 'getValueProps' | 'normalize' | 'valuePropName'> {
  children: ReactElement;
  /** Its value in words. */
  show(value: unknown): ReactNode;
}

/** A field: its label above, its help and what is wrong with it below. */
export function Field({
  name,
  list,
  word: own,
  required = false,
  rules = [],
  show,
  children,
  ...item
}: Props) {
  const { words } = useFormScope();
  const { t, i18n } = useTranslation(words);
  const word = own ?? String(Array.isArray(name) ? name.at(-1) : name);
  const help = `help.${word}`;
  useRegistered(list ? [list, ...name] : name, show);
  return (
    <Form.Item
      name={name}
      label={t(`field.${word}`)}
      extra={i18n.exists(help, { ns: [words, 'common'] }) ? t(help) : undefined}
      required={required}
      rules={required ? [{ required: true, message: t('form.required') }, ...rules] : rules}
      validateTrigger="onBlur"
      {...item}
    >
      {children}
    </Form.Item>
  );
}
