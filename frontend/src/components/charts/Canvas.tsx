import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Ink, PAPER, useInk } from './ink';

/** Two pictures stand beside each other on an A4 page; CSS pixels, less margins and padding. */
const PAPER_WIDTH = 288;

/** What was clicked: a part of a series, or a name on an axis. */
export interface Clicked {
  componentType: string;
  /** Of a flow: `node` or `edge`. */
  dataType?: string | undefined;
  name?: string;
  dataIndex?: number;
  seriesIndex?: number;
}

/** Makes an empty chart in a box; a promise, since the engine is fetched when the first chart is shown. */
export type Engine = () => Promise<{ init(box: HTMLElement): EChartsType }>;

/** What a picture is drawn into. */
export interface Room {
  width: number;
  ink: Ink;
}

interface Props {
  engine: Engine;
  /** What the picture shows, for those who cannot see it. */
  label: string;
  height: number;
  /** The picture on so much room; keep it as it is while nothing of it changes, or all is drawn again. */
  draw(room: Room): EChartsCoreOption;
  onClick(clicked: Clicked): void;
  onFailure(): void;
}

/** Where a picture is drawn, as SVG: again when its room or the theme changes, and light and narrow on paper. */
export function Canvas({ engine, label, height, draw, onClick, onFailure }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType>();
  const ink = useInk();
  const fail = useEffectEvent(onFailure);
  const click = useEffectEvent(onClick);

  useEffect(() => {
    let drawn: EChartsType | undefined;
    let gone = false;
    engine().then(
      ({ init }) => {
        if (gone || !box.current) return;
        drawn = init(box.current);
        drawn.on('click', (clicked) => click(clicked as Clicked));
        setChart(drawn);
      },
      () => fail(),
    );
    return () => {
      gone = true;
      drawn?.dispose();
    };
  }, [engine]);

  useEffect(() => {
    const element = box.current;
    if (!chart || !element) return;
    const drawOn = (width: number, on = ink) => {
      if (width === 0) return;
      chart.resize({ width, height });
      chart.setOption(draw({ width, ink: on }), { notMerge: true });
    };
    const onScreen = () => drawOn(element.clientWidth);
    const onPaper = () => drawOn(PAPER_WIDTH, PAPER);
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
  }, [chart, draw, height, ink]);

  return <div ref={box} role="img" aria-label={label} style={{ inlineSize: '100%', blockSize: height }} />;
}
