import { useTranslation } from 'react-i18next';
import { pictureUrl } from '@/api/attachments';
import { useProgramme } from '@/api/session';
import { Absent } from './Absent';
import './pictures.css';

/** Small pictures of a record; each opens the larger one. */
export function Pictures({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const programme = useProgramme();
  if (ids.length === 0) return <Absent />;
  return (
    <ul className="pictures">
      {ids.map((id, i) => (
        <li key={id}>
          <a href={pictureUrl(programme, id, 'FULL')} target="_blank" rel="noreferrer">
            <img
              src={pictureUrl(programme, id, 'THUMB')}
              alt={t('picture.number', { number: i + 1 })}
              loading="lazy"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
