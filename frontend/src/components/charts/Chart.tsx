import { useCallback } from 'react';
import { barOption, heightOf } from './barOption';
import { Canvas, type Clicked, type Room } from './Canvas';
import type { Picture, Spot } from './picture';

interface Props {
  picture: Picture;
  /** What the picture shows, for those who cannot see it. */
  label: string;
  language: string;
  onPick?: ((spot: Spot) => void) | undefined;
  onFailure: () => void;
}

const engine = () => import('./engine');

function spotOf(
  picture: Picture,
  { componentType, dataIndex = -1, seriesIndex = 0 }: Clicked,
): Spot | undefined {
  const row = picture.rows[dataIndex];
  return row && { row, measure: componentType === 'series' ? seriesIndex : null };
}

/** A picture of bars. */
export function Chart({ picture, label, language, onPick, onFailure }: Props) {
  const pickable = onPick !== undefined;
  const draw = useCallback(
    (room: Room) => barOption(picture, { ...room, language, pickable }),
    [picture, language, pickable],
  );
  return (
    <Canvas
      engine={engine}
      label={label}
      height={heightOf(picture)}
      draw={draw}
      onClick={(clicked) => {
        const spot = spotOf(picture, clicked);
        if (spot) onPick?.(spot);
      }}
      onFailure={onFailure}
    />
  );
}
