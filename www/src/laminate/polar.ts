import { h, svg } from '../dom.ts';
import { scaleLinear } from 'd3-scale';
import { lineRadial } from 'd3-shape';
import { t } from '../i18n.ts';
import { numberElement, per, rounded, unitText } from '../number.ts';
import { figure } from '../chart/figure.ts';
import { tableBox } from '../report/table.ts';
import type { Part } from '../report/results.ts';
import type { LaminateInput, LaminateReport } from '../documents.ts';

const WIDTH = 420;
const SIZE = 330;
const CENTER_X = 240;
const RADIUS = SIZE / 2 - 30;
const DEGREE = Math.PI / 180;

/** Modulus and shear modulus in every direction of the plane. */
export function polarPart(): Part<LaminateInput> {
  const chart = figure(t('laminate.polar'));
  const element = h('section', { class: 'card' }, chart.element);
  const update = ({ results: { polar, engineering } }: LaminateReport) => {
    element.hidden = polar === undefined;
    if (!polar) return;
    const unit = unitText(polar.ex.unit);
    const high = Math.max(...polar.ex.value);
    const low = Math.min(...polar.ex.value);
    const at = (value: number) => rounded(polar.angle.value[polar.ex.value.indexOf(value)] ?? 0, 4);
    const same = rounded(high, 5) === rounded(low, 5);
    const summary = t(same ? 'laminate.polarSame' : 'laminate.polarSummary', {
      high: `${rounded(high, 4)} ${unit}`,
      highAt: at(high),
      low: `${rounded(low, 4)} ${unit}`,
      lowAt: at(low),
      ex: `${rounded(engineering.membrane.ex.value, 4)} ${unit}`,
    });
    chart.update(() => drawing(polar), summary, () =>
      tableBox(
        t('laminate.polar'),
        [[`θ${per('°')}`, `Eₓ${per(unit)}`, `Gₓᵧ${per(unit)}`, 'νₓᵧ']],
        polar.angle.value.flatMap((angle, i) =>
          i % 5 === 0 && angle <= 180
            ? [[rounded(angle, 4), ...[polar.ex, polar.gxy, polar.nuxy].map(({ value, unit: own }) => numberElement(value[i] ?? 0, { unit: own, scale: own === '1' ? 1 : 0 }))]]
            : [],
        ),
      ),
    );
  };
  return { element, update };
}

function drawing({ angle, ex, gxy }: NonNullable<LaminateReport['results']['polar']>): SVGElement {
  const scale = scaleLinear([0, Math.max(...ex.value, ...gxy.value)], [0, RADIUS]).nice(4);
  scale.range([0, RADIUS]);
  // lineRadial counts from the top, clockwise; laminate angles count from x, anticlockwise.
  const curve = (values: number[]) =>
    lineRadial<number>()
      .angle((i) => (90 - (angle.value[i] ?? 0)) * DEGREE)
      .radius((i) => scale(values[i] ?? 0))(angle.value.map((_, i) => i)) ?? '';
  const rings = scale.ticks(4).filter((tick) => tick > 0);
  const spokes = Array.from({ length: 12 }, (_, i) => i * 30);
  const point = (degrees: number, radius: number) => [radius * Math.cos(degrees * DEGREE), -radius * Math.sin(degrees * DEGREE)];
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${SIZE}`, class: 'polar' },
    svg(
      'g',
      { transform: `translate(${CENTER_X} ${SIZE / 2})` },
      ...rings.map((tick) => svg('circle', { r: scale(tick), class: 'grid' })),
      ...spokes.map((degrees) => {
        const [x2 = 0, y2 = 0] = point(degrees, RADIUS);
        return svg('line', { x2, y2, class: 'grid' });
      }),
      ...spokes.map((degrees) => {
        const [x = 0, y = 0] = point(degrees, RADIUS + 15);
        return svg('text', { x, y: y + 3.5, class: 'tick', 'text-anchor': 'middle' }, degrees === 0 ? 'x' : degrees === 90 ? 'y' : `${degrees}°`);
      }),
      svg('path', { d: curve(ex.value), class: 'curve first' }),
      svg('path', { d: curve(gxy.value), class: 'curve second' }),
      ...rings.map((tick) => {
        const [x = 0, y = 0] = point(75, scale(tick));
        return svg('text', { x, y: y + 3.5, class: 'tick halo', 'text-anchor': 'middle' }, String(tick));
      }),
    ),
    legend(unitText(ex.unit)),
  );
}

function legend(unit: string): SVGElement {
  const entry = (y: number, line: string, letter: string, index: string) => [
    svg('line', { x1: 2, x2: 30, y1: y, y2: y, class: `curve ${line}` }),
    svg('text', { x: 34, y: y + 4, class: 'tick' }, svg('tspan', { class: 'math' }, letter), svg('tspan', { class: 'index', dy: 3 }, index), svg('tspan', { dy: -3 }, per(unit))),
  ];
  return svg('g', {}, ...entry(8, 'first', 'E', 'x'), ...entry(24, 'second', 'G', 'xy'));
}
