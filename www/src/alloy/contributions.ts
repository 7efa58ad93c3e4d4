import { h, svg } from '../dom.ts';
import { axisTop } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { t } from '../i18n.ts';
import { numberElement, per, rounded } from '../number.ts';
import { figure } from '../chart/figure.ts';
import { tableBox } from '../report/table.ts';
import type { Part } from '../report/results.ts';
import type { AlloyInput, AlloyReport, ElementResult } from '../documents.ts';

const LEFT = 40;
const RIGHT = 64;
const TOP = 40;
const ROW = 44;

/** How much of the mass and of the volume each element makes up. */
export function contributionsPart(): Part<AlloyInput> {
  const chart = figure(t('alloy.contributions'));
  const update = ({ results: { elements } }: AlloyReport) => {
    const parts = elements.map(({ element, massFraction, volumeFraction }) =>
      t('alloy.contribution', { element, mass: rounded(massFraction.value, 3), volume: rounded(volumeFraction.value, 3) }),
    );
    chart.update((width) => drawing(elements, Math.min(Math.max(width, 260), 660)), t('alloy.contributionsSummary', { parts: parts.join(t('list.and')) }), () =>
      tableBox(
        t('alloy.contributions'),
        [[t('alloy.element'), `${t('alloy.massShare')}${per('%')}`, `${t('alloy.volumeShare')}${per('%')}`]],
        elements.map(({ element, massFraction, volumeFraction }) => [
          element,
          numberElement(massFraction.value, { unit: massFraction.unit }),
          numberElement(volumeFraction.value, { unit: volumeFraction.unit }),
        ]),
      ),
    );
  };
  return { element: h('section', { class: 'card' }, chart.element), update };
}

function drawing(elements: ElementResult[], width: number): SVGElement {
  const height = TOP + ROW * elements.length + 6;
  const high = Math.max(...elements.flatMap(({ massFraction, volumeFraction }) => [massFraction.value, volumeFraction.value]));
  const x = scaleLinear([0, high], [LEFT, width - RIGHT]).nice(5);
  const y = scaleBand(elements.map(({ element }) => element), [TOP, height - 6]).padding(0.22);
  const axis = svg('g', { class: 'axis', transform: `translate(0 ${TOP})` });
  const scaleAxis = axisTop(x).ticks(5).tickSize(-(height - TOP - 6));
  select<SVGGElement, unknown>(axis).call(scaleAxis);
  const half = y.bandwidth() / 2;
  const bar = (value: number, top: number, kind: string) => [
    svg('rect', { x: LEFT, y: top, width: Math.max(x(value) - LEFT, 0), height: half - 1, class: `bar ${kind}` }),
    kind === 'volume' && svg('rect', { x: LEFT, y: top, width: Math.max(x(value) - LEFT, 0), height: half - 1, fill: 'url(#bar-hatch)' }),
    svg('text', { x: x(value) + 5, y: top + half / 2 + 3.5, class: 'tick' }, `${rounded(value, 3)} %`),
  ];
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, class: 'bars' },
    svg(
      'defs',
      {},
      svg(
        'pattern',
        { id: 'bar-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)' },
        svg('line', { x1: 0, x2: 6, y1: 3, y2: 3, class: 'bar-hatch' }),
      ),
    ),
    svg('rect', { x: LEFT, y: 3, width: 14, height: 10, class: 'bar mass' }),
    svg('text', { x: LEFT + 19, y: 12, class: 'tick' }, t('alloy.massShare')),
    svg('rect', { x: LEFT + 90, y: 3, width: 14, height: 10, class: 'bar volume' }),
    svg('rect', { x: LEFT + 90, y: 3, width: 14, height: 10, fill: 'url(#bar-hatch)' }),
    svg('text', { x: LEFT + 109, y: 12, class: 'tick' }, t('alloy.volumeShare')),
    axis,
    ...elements.flatMap(({ element, massFraction, volumeFraction }) => {
      const top = y(element) ?? TOP;
      return [
        svg('text', { x: LEFT - 8, y: top + half + 4, class: 'tick strong', 'text-anchor': 'end' }, element),
        ...bar(massFraction.value, top, 'mass'),
        ...bar(volumeFraction.value, top + half, 'volume'),
      ];
    }),
  );
}
