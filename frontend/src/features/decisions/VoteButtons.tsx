import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { castVote, type Vote } from '@/api/decisions';
import { useProgramme } from '@/api/session';
import { useStep } from '@/components/form/useStep';
import { enums } from '@/lib/enums';

interface Props {
  decisionId: string;
  personId: string;
  vote: Vote | null | undefined;
  /** What it is, for who cannot see where it stands. */
  label: string;
  /** What is said once the vote is taken. */
  done: string;
  large?: boolean;
}

/** Yes, no or abstaining: one tap, and it is cast. */
export function VoteButtons({ decisionId, personId, vote, label, done, large = false }: Props) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const { busy, take } = useStep();
  return (
    <Radio.Group
      aria-label={label}
      value={vote ?? null}
      optionType="button"
      buttonStyle="solid"
      size={large ? 'large' : 'middle'}
      disabled={busy}
      options={enums.Vote.map((value) => ({ value, label: t(`enums:Vote.${value}`) }))}
      onChange={({ target }) =>
        void take(() => castVote(programme, decisionId, personId, target.value as Vote), done)
      }
    />
  );
}
