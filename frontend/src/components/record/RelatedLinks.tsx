import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { paths } from '@/lib/paths';
import type { Related } from './feature';

/** The ways from a record to those that name it. */
export function RelatedLinks({ related, id }: { related: readonly Related[]; id: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const programme = useProgramme();
  const open = related.filter(({ permission }) => may(permission));
  if (open.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{t('record.related')}</h2>
      <ul>
        {open.map(({ feature, filter }) => (
          <li key={`${feature}-${filter}`}>
            <Link to={paths.list(programme, feature)} search={{ [filter]: id } as never}>
              {t(`nav.${feature}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
