import { CameraOutlined, DeleteOutlined } from '@ant-design/icons';
import { Alert, Button, Form } from 'antd';
import { type ChangeEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureUrl, sendPicture } from '@/api/attachments';
import { asProblem, type Problem } from '@/api/problem';
import { useProgramme } from '@/api/session';
import { ProblemNote } from '@/components/ProblemNote';
import { newKey } from '@/lib/key';
import { shrunk } from '@/lib/shrink';
import { Field, type FieldProps } from './Field';
import '@/components/pictures.css';

const MOST = 9;

/** Photos that belong to the record: sent at once, one by one, and bound to it when the form is. */
export function PicturesField(field: FieldProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const underWay = useRef(false);
  const path = field.list ? [field.list, ...field.name] : field.name;
  // Saved now, the record would lack those still on their way.
  const allSent = async () => {
    if (underWay.current) throw new Error(t('picture.stillSending'));
  };
  return (
    <Field
      {...field}
      rules={[{ validator: allSent }]}
      show={(ids) => ((ids as string[] | null) ?? []).length}
    >
      <PicturesInput underWay={underWay} onSent={() => form.setFields([{ name: path, errors: [] }])} />
    </Field>
  );
}

interface Props {
  /** Tells whether photos are being sent. */
  underWay: RefObject<boolean>;
  /** Nothing is being sent any more. */
  onSent(): void;
  id?: string;
  value?: string[] | null;
  onChange?(ids: string[]): void;
}

function PicturesInput({ underWay, onSent, id, value, onChange }: Props) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const chooser = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(0);
  const [leftOut, setLeftOut] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const ids = value ?? [];

  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    const photos = chosen.slice(0, MOST - ids.length);
    // The same photo can then be chosen again after a failure.
    target.value = '';
    setLeftOut(chosen.length - photos.length);
    setProblem(null);
    underWay.current = true;
    let kept = ids;
    for (const [i, photo] of photos.entries()) {
      setSending(photos.length - i);
      try {
        kept = [...kept, await sendPicture(programme, await shrunk(photo), newKey())];
        onChange?.(kept);
      } catch (error) {
        setProblem(asProblem(error));
        break;
      }
    }
    setSending(0);
    underWay.current = false;
    onSent();
  };

  return (
    <div className="picture-chooser">
      {ids.length > 0 && (
        <ul className="pictures">
          {ids.map((picture, i) => (
            <li key={picture}>
              <img
                src={pictureUrl(programme, picture, 'THUMB')}
                alt={t('picture.number', { number: i + 1 })}
              />
              <Button
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('picture.remove', { number: i + 1 })}
                disabled={sending > 0}
                onClick={() => onChange?.(ids.filter((one) => one !== picture))}
              />
            </li>
          ))}
        </ul>
      )}
      <Button
        {...(id ? { id } : {})}
        icon={<CameraOutlined aria-hidden />}
        loading={sending > 0}
        disabled={ids.length >= MOST}
        onClick={() => chooser.current?.click()}
      >
        {sending > 0 ? t('picture.sending', { count: sending }) : t('picture.add')}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => void send(event)}
      />
      {leftOut > 0 && (
        <Alert type="warning" showIcon title={t('picture.leftOut', { count: leftOut, most: MOST })} />
      )}
      {problem && <ProblemNote error={problem} />}
    </div>
  );
}
