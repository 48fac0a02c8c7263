import type { EChartsType } from 'echarts/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { barOption, heightOf } from './barOption';
import { PAPER, useInk } from './ink';
import type { Picture, Spot } from './picture';

/** Two pictures stand beside each other on an A4 page; CSS pixels, less margins and padding. */
const PAPER_WIDTH = 288;

interface Props {
  picture: Picture;
  /** What the picture shows, for those who cannot see it. */
  label: string;
  language: string;
  onPick?: ((spot: Spot) => void) | undefined;
  onFailure: () => void;
}

interface Clicked {
  componentType: string;
  dataIndex?: number;
  seriesIndex?: number;
}

function spotOf(
  picture: Picture,
  { componentType, dataIndex = -1, seriesIndex = 0 }: Clicked,
): Spot | undefined {
  const row = picture.rows[dataIndex];
  return row && { row, measure: componentType === 'series' ? seriesIndex : null };
}

/** A picture drawn as SVG. The engine is fetched when the first chart is shown. */
export function Chart({ picture, label, language, onPick, onFailure }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType>();
  const ink = useInk();
  const fail = useEffectEvent(onFailure);
  const pick = useEffectEvent((clicked: Clicked) => {
    const spot = spotOf(picture, clicked);
    if (spot) onPick?.(spot);
  });

  useEffect(() => {
    let drawn: EChartsType | undefined;
    let gone = false;
    import('./engine').then(
      ({ init }) => {
        if (gone || !box.current) return;
        // Its size follows with what it shows, see draw().
        drawn = init(box.current, null, { renderer: 'svg', width: 1, height: 1 });
        drawn.on('click', (clicked) => pick(clicked as Clicked));
        setChart(drawn);
      },
      () => fail(),
    );
    return () => {
      gone = true;
      drawn?.dispose();
    };
  }, []);

  const pickable = onPick !== undefined;
  useEffect(() => {
    const element = box.current;
    if (!chart || !element) return;
    const draw = (width: number, on = ink) => {
      if (width === 0) return;
      chart.resize({ width, height: heightOf(picture) });
      chart.setOption(barOption(picture, { ink: on, language, width, pickable }), { notMerge: true });
    };
    const onScreen = () => draw(element.clientWidth);
    const onPaper = () => draw(PAPER_WIDTH, PAPER);
    onScreen();
    const size = new ResizeObserver(onScreen);
    size.observe(element);
    globalThis.addEventListener('beforeprint', onPaper);
    globalThis.addEventListener('afterprint', onScreen);
    return () => {
      size.disconnect();
      globalThis.removeEventListener('beforeprint', onPaper);
      globalThis.removeEventListener('afterprint', onScreen);
    };
  }, [chart, picture, ink, language, pickable]);

  return (
    <div
      ref={box}
      role="img"
      aria-label={label}
      style={{ inlineSize: '100%', blockSize: heightOf(picture) }}
    />
  );
}
