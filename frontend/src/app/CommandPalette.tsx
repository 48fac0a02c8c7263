import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal } from 'antd';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findReferences, type ReferenceName, references } from '@/api/references';
import { useMay, useProgramme } from '@/api/session';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { useDebounced } from '@/lib/useDebounced';
import { nameKey, useNavigationAreas } from './navigation';
import './palette.css';

interface Hit {
  to: string;
  label: string;
  note: string;
}

const EACH = 5;
const SEARCHED: readonly ReferenceName[] = [
  'organisations',
  'people',
  'projects',
  'project-issues',
  'deliverables',
  'appropriations',
  'contracts',
  'disbursements',
  'payees',
  'decisions',
  'findings',
  'pairs',
  'agreements',
  'donors',
  'meetings',
  'regulations',
];

/** Pages whose name holds what was typed. */
function usePageHits(typed: string): Hit[] {
  const { t } = useTranslation();
  const programme = useProgramme();
  const wanted = typed.trim().toLowerCase();
  return useNavigationAreas()
    .flatMap((area) => area.entries)
    .map((entry) => ({
      to: entry.name ? paths.list(programme, entry.name) : paths.home(programme),
      label: t(nameKey(entry)),
      note: t('palette.page'),
    }))
    .filter((hit) => hit.label.toLowerCase().includes(wanted));
}

/** Records the lists find for it. A list one may not read, or that does not answer, is simply not among them. */
function useRecordHits(typed: string, open: boolean): { hits: Hit[]; searching: boolean } {
  const { t } = useTranslation();
  const programme = useProgramme();
  const may = useMay();
  const q = useDebounced(typed.trim(), 250);
  const asked = SEARCHED.filter((name) => may(references[name].permission));
  const answers = useQueries({
    queries: asked.map((name) => ({
      ...findReferences(name, programme, { q, limit: EACH }),
      enabled: open && q.length > 0,
      retry: false,
    })),
  });
  const hits = answers.flatMap((answer, i) =>
    (q === '' ? [] : (answer.data ?? [])).map((record) => ({
      to: paths.record(programme, asked[i] ?? '', record.id),
      label: nameOf(record),
      note: `${record.code} · ${t(`nav.${asked[i]}`)}`,
    })),
  );
  return { hits, searching: q !== '' && answers.some((a) => a.isFetching) };
}

/** One search over everything: a name, its initials or a code jumps to its page. */
export function CommandPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
      onCancel={onClose}
      footer={null}
      closable={false}
      title={t('palette.title')}
      destroyOnHidden
      width={560}
      style={{ insetBlockStart: 64 }}
    >
      <Search open={open} onClose={onClose} />
    </Modal>
  );
}

function Search({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const pages = usePageHits(useDeferredValue(typed));
  const records = useRecordHits(typed, open);
  const hits = [...records.hits, ...pages];
  const current = Math.min(chosen, hits.length - 1);

  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    void navigate({ to: hit.to, search: {} });
  };
  const move = (by: number) => setChosen((current + by + hits.length) % Math.max(hits.length, 1));

  return (
    <>
      <Input
        autoFocus
        size="large"
        value={typed}
        maxLength={100}
        placeholder={t('palette.hint')}
        role="combobox"
        aria-label={t('palette.title')}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={hits.length > 0 ? `${id}-${current}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1);
          else if (event.key === 'ArrowUp') move(-1);
          else if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(hits[current]);
          else return;
          event.preventDefault();
        }}
      />
      <div
        id={id}
        role="listbox"
        aria-label={t('palette.title')}
        className="palette"
        aria-busy={records.searching}
      >
        {hits.map((hit, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, as of any combobox
          <div
            key={hit.to}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === current}
            onClick={() => go(hit)}
          >
            <span>{hit.label}</span>
            <small>{hit.note}</small>
          </div>
        ))}
      </div>
      {hits.length === 0 && !records.searching && <p role="status">{t('palette.nothing')}</p>}
    </>
  );
}
