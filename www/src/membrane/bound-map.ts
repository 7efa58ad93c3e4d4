import { h, svg } from '../dom.ts';
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import { line } from 'd3-shape';
import { select } from 'd3-selection';
import { t } from '../i18n.ts';
import { numberElement, per, rounded, unitText } from '../number.ts';
import { figure } from '../chart/figure.ts';
import { tableBox } from '../report/table.ts';
import { gasName } from './gas-name.ts';
import { libraryPoints, type LibraryPoint } from './library.ts';
import type { Part } from '../report/results.ts';
import type { Session } from '../session.ts';
import type { Bound, MembraneInput, MembraneReport, Selectivity } from '../documents.ts';

const MARGIN = { top: 12, right: 16, bottom: 44, left: 54 };

/** Permeability against selectivity on logarithmic axes, with the upper bounds of the pair. */
export function boundMapPart(session: Session<MembraneInput>): Part<MembraneInput> {
  const chart = figure(t('membrane.map'));
  const choice = h('select', { 'aria-label': t('membrane.pairOfMap') });
  const element = h('section', { class: 'card' }, h('label', { class: 'over-chart' }, t('membrane.pair'), ' ', choice), chart.element);
  let wanted = '';
  const keyOf = ({ fast, slow }: Selectivity) => `${fast}/${slow}`;
  const draw = () => {
    const report = session.report;
    if (!report) return;
    const { selectivities, gases } = report.results;
    element.hidden = selectivities.length === 0;
    const pair = selectivities.find((one) => keyOf(one) === wanted) ?? selectivities.find((one) => one.upperBounds.length > 0) ?? selectivities[0];
    const own = pair && gases.find(({ gas }) => gas === pair.fast)?.permeability;
    if (!pair || !own) return;
    choice.replaceChildren(
      ...selectivities.map((one) => h('option', { value: keyOf(one), selected: one === pair }, `${gasName(one.fast)}/${gasName(one.slow)}`)),
    );
    const library = libraryPoints(pair.fast, pair.slow, own.unit);
    const years = pair.upperBounds.map(({ name }) => name).join(', ');
    const summary = t(years ? 'membrane.mapSummary' : 'membrane.mapSummaryNoBound', {
      pair: `${gasName(pair.fast)}/${gasName(pair.slow)}`,
      permeability: `${rounded(own.value, 4)} ${unitText(own.unit)}`,
      selectivity: rounded(pair.selectivity.value, 4),
      count: library.length,
      years,
    });
    chart.update((width) => drawing(pair, own.value, own.unit, library, areaOf(width)), summary, () => table(pair, own.unit, library));
  };
  choice.addEventListener('change', () => {
    wanted = choice.value;
    draw();
  });
  return { element, update: (_: MembraneReport) => draw() };
}

/** Size of the drawing. */
interface Area {
  width: number;
  height: number;
}

function areaOf(available: number): Area {
  const width = Math.min(Math.max(available, 270), 740);
  return { width, height: Math.min(Math.max(width * 0.62, 260), 420) };
}

function drawing(pair: Selectivity, permeability: number, unit: string, library: LibraryPoint[], { width, height }: Area): SVGElement {
  const own = { permeability, selectivity: pair.selectivity.value };
  const points = [own, ...library];
  const domain = (values: number[]): [number, number] => {
    const floor = 10 ** Math.floor(Math.log10(Math.min(...values)));
    const ceiling = 10 ** Math.ceil(Math.log10(Math.max(...values)));
    return [floor, ceiling === floor ? floor * 10 : ceiling];
  };
  const x = scaleLog(domain(points.map((point) => point.permeability)), [MARGIN.left, width - MARGIN.right]);
  const y = scaleLog(domain(points.map((point) => point.selectivity)), [height - MARGIN.bottom, MARGIN.top]);
  const xAxis = svg('g', { class: 'axis', transform: `translate(0 ${height - MARGIN.bottom})` });
  const yAxis = svg('g', { class: 'axis', transform: `translate(${MARGIN.left} 0)` });
  const plain = (value: { valueOf(): number }) => (Number.isInteger(Math.log10(value.valueOf())) ? power(value.valueOf()) : '');
  const decades = (scale: ScaleLogarithmic<number, number>) => scale.ticks().filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9));
  select<SVGGElement, unknown>(xAxis).call(axisBottom(x).tickValues(decades(x)).tickFormat(plain).tickPadding(8).tickSize(-(height - MARGIN.top - MARGIN.bottom)));
  select<SVGGElement, unknown>(yAxis).call(axisLeft(y).tickValues(decades(y)).tickFormat(plain).tickPadding(8).tickSize(-(width - MARGIN.left - MARGIN.right)));
  const [ownX, ownY] = [x(own.permeability), y(own.selectivity)];
  const left = ownX > width * 0.7;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, class: 'map' },
    svg(
      'defs',
      {},
      svg(
        'clipPath',
        { id: 'map-area' },
        svg('rect', { x: MARGIN.left, y: MARGIN.top, width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom }),
      ),
    ),
    xAxis,
    yAxis,
    svg('g', { 'clip-path': 'url(#map-area)' }, ...pair.upperBounds.map((bound, at) => boundLine(bound, at, x, y))),
    ...pair.upperBounds.map((bound) => boundLabel(bound, { width, height }, x, y)),
    ...library.map((point) =>
      svg('circle', { cx: x(point.permeability), cy: y(point.selectivity), r: 3.5, class: 'library-point' }, svg('title', {}, point.name)),
    ),
    svg('path', { d: `M${ownX} ${ownY - 8}l8 8l-8 8l-8 -8z`, class: 'own-point' }),
    svg('text', { x: ownX + (left ? -13 : 13), y: ownY + 4, class: 'tick strong halo', 'text-anchor': left ? 'end' : 'start' }, t('membrane.thisOne')),
    svg(
      'text',
      { x: (width + MARGIN.left) / 2, y: height - 8, class: 'tick', 'text-anchor': 'middle' },
      `P(${gasName(pair.fast)})${per(unitText(unit))}`,
    ),
    svg(
      'text',
      { x: 14, y: height / 2 - 12, class: 'tick', 'text-anchor': 'middle', transform: `rotate(-90 14 ${height / 2 - 12})` },
      `α(${gasName(pair.fast)}/${gasName(pair.slow)})`,
    ),
  );
}

type Log = ScaleLogarithmic<number, number>;

function boundLine({ linePermeability, lineSelectivity }: Bound, at: number, x: Log, y: Log): SVGElement {
  const path = line<number>((i) => x(linePermeability.value[i] ?? 1), (i) => y(lineSelectivity.value[i] ?? 1));
  return svg('path', { d: path(linePermeability.value.map((_, i) => i)) ?? '', class: `bound bound-${at % 3}` });
}

/** The name (of published ones the year) where the line enters the plot: at its upper left end. */
function boundLabel({ name, linePermeability, lineSelectivity }: Bound, { width, height }: Area, x: Log, y: Log): SVGElement | null {
  const places = linePermeability.value.map((value, i) => [x(value), y(lineSelectivity.value[i] ?? 1)] as const);
  for (let i = 1; i < places.length; i += 1) {
    const [x0, y0] = places[i - 1] ?? [0, 0];
    const [x1, y1] = places[i] ?? [0, 0];
    const [edgeX, edgeY] = [MARGIN.left + 26, MARGIN.top + 14];
    if (x1 <= edgeX || y1 <= edgeY) continue;
    const along = Math.max((edgeX - x0) / (x1 - x0), (edgeY - y0) / (y1 - y0), 0);
    const [px, py] = [x0 + along * (x1 - x0), y0 + along * (y1 - y0)];
    if (px > width - MARGIN.right || py > height - MARGIN.bottom) return null;
    return svg('text', { x: px + 6, y: py - 2, class: 'tick halo bound-year' }, name);
  }
  return null;
}

function power(value: number): string {
  const exponent = Math.round(Math.log10(value));
  if (exponent >= -2 && exponent <= 3) return String(Number(value.toPrecision(1)));
  return `10${String(exponent).replace(/./g, (sign) => (sign === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? sign)))}`;
}

function table(pair: Selectivity, unit: string, library: LibraryPoint[]): HTMLElement {
  const name = `${gasName(pair.fast)}/${gasName(pair.slow)}`;
  const bounds = pair.upperBounds.flatMap(({ name: bound, linePermeability, lineSelectivity }) =>
    linePermeability.value.map((value, i) => [bound, numberElement(value, { unit }), numberElement(lineSelectivity.value[i] ?? 0)]),
  );
  return h(
    'div',
    {},
    tableBox(
      t('membrane.libraryTable'),
      [[t('membrane.polymer'), `P(${gasName(pair.fast)})${per(unitText(unit))}`, `α(${name})`]],
      library.map((point) => [point.name, numberElement(point.permeability, { unit }), numberElement(point.selectivity)]),
      { hideCaption: false },
    ),
    bounds.length > 0 &&
      tableBox(t('membrane.boundTable'), [[t('membrane.year'), `P(${gasName(pair.fast)})${per(unitText(unit))}`, `α(${name})`]], bounds, { hideCaption: false }),
  );
}
