import { Modal, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Absent } from '@/components/Absent';
import { type Draft, same } from './draft';

export interface Versions<B> {
  /** As it was when the form was opened. */
  before: Draft<B>;
  mine: Draft<B>;
  theirs: Draft<B>;
}

interface Props<B> {
  versions: Versions<B>;
  label(name: string): string;
  show(name: string, value: unknown): ReactNode;
  onChosen(values: Draft<B>): void;
  onCancel(): void;
}

/** Somebody else has changed the record meanwhile: both versions, field by field, for the reader to choose. */
export function StaleDialog<B>({ versions, label, show, onChosen, onCancel }: Props<B>) {
  const { t } = useTranslation();
  const { before, mine, theirs } = versions;
  const names = Object.keys({ ...theirs, ...mine }) as (keyof B & string)[];
  const differing = names.filter((name) => !same(mine[name], theirs[name]));
  // What one did not touch is taken as the other left it.
  const [keepMine, setKeepMine] = useState(
    () => new Set(differing.filter((name) => !same(mine[name], before[name]))),
  );

  const choose = (name: keyof B & string, own: boolean) => {
    const next = new Set(keepMine);
    if (own) next.add(name);
    else next.delete(name);
    setKeepMine(next);
  };
  const merged = () => ({
    ...theirs,
    ...Object.fromEntries([...keepMine].map((name) => [name, mine[name] ?? null])),
  });

  return (
    <Modal
      open
      width={760}
      title={t('form.stale.title')}
      okText={t('form.stale.accept')}
      onOk={() => onChosen(merged() as Draft<B>)}
      onCancel={onCancel}
    >
      <p>{t(differing.length > 0 ? 'form.stale.detail' : 'form.stale.same')}</p>
      {differing.map((name) => (
        <fieldset key={name} className="stale-field">
          <legend>{label(name)}</legend>
          <Radio.Group
            name={`stale-${name}`}
            value={keepMine.has(name)}
            onChange={(event) => choose(name, event.target.value)}
            options={[
              { value: true, label: <Version who={t('form.stale.mine')}>{show(name, mine[name])}</Version> },
              {
                value: false,
                label: <Version who={t('form.stale.theirs')}>{show(name, theirs[name])}</Version>,
              },
            ]}
          />
        </fieldset>
      ))}
    </Modal>
  );
}

function Version({ who, children }: { who: string; children: ReactNode }) {
  return (
    <>
      <small>{who}</small> {children ?? <Absent />}
    </>
  );
}
