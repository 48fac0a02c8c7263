import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changed } from '@/api/resource';
import { useProgramme } from '@/api/session';
import { DialogForm } from './DialogForm';
import type { Draft } from './draft';

interface Props<B> {
  /** File of the words of its fields. */
  words: string;
  /** Key of its words: `<step>.open` on the button and over the dialog, `<step>.done` once it is done. */
  step: string;
  initial?: Draft<B>;
  primary?: boolean;
  danger?: boolean;
  icon?: ReactNode;
  children?: ReactNode;
  /** Keeps what is typed until the step is taken. */
  draftKey?: string;
  /** `key`: one for each opening of the dialog. */
  send(body: B, key: string): Promise<unknown>;
}

/** A step taken with a record: a button, and a dialog that asks for what the step needs. */
export function Action<B extends object>(props: Props<B>) {
  const { words, step, initial, primary = false, danger = false, icon, children, draftKey, send } = props;
  const { t } = useTranslation(words);
  const programme = useProgramme();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const name = t(`${step}.open`);

  const take = async (body: B, key: string) => {
    await send(body, key);
    await changed(programme);
    void message.success(t(`${step}.done`));
  };

  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        danger={danger}
        icon={icon}
        onClick={() => setOpen(true)}
      >
        {name}
      </Button>
      {open && (
        <DialogForm<B>
          title={name}
          deed={name}
          words={words}
          danger={danger}
          {...(initial ? { initial } : {})}
          {...(draftKey ? { draftKey } : {})}
          send={take}
          onClose={() => setOpen(false)}
        >
          {children}
        </DialogForm>
      )}
    </>
  );
}
