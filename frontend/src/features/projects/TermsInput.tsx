import { useQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { classifications, terms } from '@/api/resources';
import { useProgramme } from '@/api/session';
import { nameOf } from '@/lib/i18n';

interface Props {
  value?: string[] | null;
  onChange?: (ids: string[]) => void;
}

const ALL = 100;

/** Where a project belongs: at most one term of each classification. */
export function TermsInput({ value, onChange }: Props) {
  const programme = useProgramme();
  const chosen = value ?? [];
  const { data } = useSuspenseQuery(classifications.list(programme, { limit: ALL }));
  const answers = useQueries({
    queries: data.items.map(({ id }) => terms.list(programme, { classificationId: id, limit: ALL })),
  });

  return (
    <div className="field-pair">
      {data.items.map((classification, i) => {
        const own = answers[i]?.data?.items ?? [];
        const current = own.find(({ id }) => chosen.includes(id))?.id;
        const choose = (id: string | undefined) => {
          const others = chosen.filter((one) => !own.some((term) => term.id === one));
          onChange?.(id ? [...others, id] : others);
        };
        return (
          // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, under a name of its own
          <label key={classification.id} className="term-choice">
            <span>{nameOf(classification)}</span>
            <Select
              aria-label={nameOf(classification)}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              loading={answers[i]?.isPending ?? false}
              value={current}
              onChange={choose}
              options={own.map((term) => ({ value: term.id, label: nameOf(term) }))}
            />
          </label>
        );
      })}
    </div>
  );
}
