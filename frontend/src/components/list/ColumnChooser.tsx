import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDensity } from '@/lib/look';
import type { ShownColumns } from './useShownColumns';

/** Which columns a table has, and how close its rows stand. */
export function ColumnChooser<T>({ words, columns }: { words: string; columns: ShownColumns<T> }) {
  const { t } = useTranslation(words);
  const [density, setDensity] = useDensity();
  const content = (
    <div className="column-chooser">
      <Radio.Group
        aria-label={t('shell.density')}
        optionType="button"
        value={density}
        onChange={(event) => setDensity(event.target.value)}
        options={[
          { value: 'comfortable', label: t('shell.densities.comfortable') },
          { value: 'compact', label: t('shell.densities.compact') },
        ]}
      />
      {columns.possible.map((column) => (
        <Checkbox
          key={column.name}
          checked={columns.isShown(column)}
          // The last one stays: a table of no columns tells nothing.
          disabled={columns.shown.length === 1 && columns.isShown(column)}
          onChange={(event) => columns.choose(column.name, event.target.checked)}
        >
          {t(`field.${column.name}`)}
        </Checkbox>
      ))}
      <Button size="small" onClick={columns.reset}>
        {t('list.columnsReset')}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content} title={t('list.columns')}>
      <Button icon={<SettingOutlined aria-hidden />} aria-label={t('list.columns')} />
    </Popover>
  );
}
