import { h, svg } from '../dom.ts';
import { t } from '../i18n.ts';
import { numberElement, per, rounded, unitText } from '../number.ts';
import { figure } from '../chart/figure.ts';
import { tableBox } from '../report/table.ts';
import type { Part } from '../report/results.ts';
import type { LaminateInput, LaminateReport, PlyResult } from '../documents.ts';

const WIDTH = 360;
const HEIGHT = 260;
const LEFT = 78;
const RIGHT = 62;
const TOP = 14;
/** More plies than this are drawn as strips without hatches. */
const MANY = 240;
/** Rows of the table. */
const ROWS = 500;

/** Equal angles look alike: 0°, positive, 90° and negative have a color each, and the hatch shows the angle itself. */
function tone(angle: number): string {
  const turned = ((angle % 180) + 180) % 180;
  if (turned === 0) return 'zero';
  if (turned === 90) return 'ninety';
  return turned < 90 ? 'plus' : 'minus';
}

/** Names of materials without a direction, whose plies carry no hatch. */
function isotropicNames(input: LaminateInput): Set<string> {
  const own = Object.entries(input.materials ?? {});
  return new Set(own.filter(([, one]) => typeof one === 'object' && one.e !== undefined).map(([name]) => name));
}

/** The plies where they lie, hatched along their fibers. */
export function stackPart(): Part<LaminateInput> {
  const chart = figure(t('laminate.stack'));
  const update = ({ results, input }: LaminateReport) => {
    const { plies } = results;
    const first = input.stackingOrder === 'top-down' ? t('laminate.firstOnTop') : t('laminate.firstAtBottom');
    const isotropic = isotropicNames(input);
    const name = ({ angle, material }: PlyResult) => (isotropic.has(material) ? material : `${rounded(angle.value, 4).replace('-', '\u2212')}°`);
    const angles = plies.slice(0, 24).map(name).join(', ');
    const summary = t('laminate.stackSummary', { count: plies.length, angles: plies.length > 24 ? `${angles}, …` : angles, first });
    chart.update(() => drawing(plies, isotropic), summary, () => table(plies));
  };
  return { element: h('section', { class: 'card' }, chart.element), update };
}

function drawing(plies: PlyResult[], isotropic: Set<string>): SVGElement {
  const bottom = plies[0]?.zBottom.value ?? 0;
  const top = plies.at(-1)?.zTop.value ?? 1;
  const unit = unitText(plies[0]?.zTop.unit ?? '');
  const scale = (HEIGHT - 2 * TOP) / (top - bottom || 1);
  const y = (z: number) => HEIGHT - TOP - (z - bottom) * scale;
  const hatched = plies.length <= MANY;
  const angles = [...new Set(plies.filter(({ material }) => !isotropic.has(material)).map(({ angle }) => angle.value))];
  const patterns = hatched ? angles.map(pattern) : [];
  const nodes: SVGElement[] = [];
  let lastLabel = Infinity;
  for (const { angle, material, zBottom, zTop } of plies) {
    const height = Math.max(y(zBottom.value) - y(zTop.value), 0.2);
    const box = { x: LEFT, y: y(zTop.value), width: WIDTH - LEFT - RIGHT, height };
    const plain = isotropic.has(material);
    nodes.push(svg('rect', { ...box, class: plain ? 'ply plain' : `ply ${tone(angle.value)}` }));
    if (hatched && !plain) nodes.push(svg('rect', { ...box, fill: `url(#hatch-${angles.indexOf(angle.value)})` }));
    const middle = y(zTop.value) + height / 2;
    if (lastLabel - middle >= 11) {
      lastLabel = middle;
      const label = plain ? material : `${rounded(angle.value, 4).replace('-', '\u2212')}°`;
      nodes.push(svg('text', { x: WIDTH - RIGHT + 6, y: middle + 3.5, class: 'tick' }, label));
    }
  }
  const axis = (z: number, label: string) => svg('text', { x: LEFT - 6, y: y(z) + 3.5, class: 'tick', 'text-anchor': 'end' }, label);
  const arrowX = 12;
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'stack' },
    svg('defs', {}, ...patterns),
    ...nodes,
    axis(top, `${rounded(top, 3)} ${unit}`),
    axis(bottom, rounded(bottom, 3).replace('-', '\u2212')),
    svg('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: y((top + bottom) / 2), y2: y((top + bottom) / 2), class: 'mid-plane' }),
    svg('path', { d: `M${arrowX} ${HEIGHT - TOP}V${TOP + 8}m-4 7l4 -7l4 7`, class: 'arrow' }),
    svg('text', { x: arrowX + 6, y: HEIGHT / 2, class: 'tick math' }, 'z'),
  );
}

/** Lines along the fiber as seen from above, x to the right. */
function pattern(angle: number, at: number): SVGElement {
  return svg(
    'pattern',
    { id: `hatch-${at}`, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${-angle})` },
    svg('line', { x1: 0, x2: 5, y1: 2.5, y2: 2.5, class: 'hatch' }),
  );
}

function table(plies: PlyResult[]): HTMLElement {
  const unit = unitText(plies[0]?.thickness.unit ?? '');
  const scale = Math.max(...plies.slice(0, 1).concat(plies.slice(-1)).flatMap(({ zBottom, zTop }) => [Math.abs(zBottom.value), Math.abs(zTop.value)]), 0);
  const rows = plies.slice(0, ROWS).map((ply, at) => [
    String(at + 1),
    ply.material,
    numberElement(ply.angle.value, { unit: 'deg' }),
    numberElement(ply.thickness.value, { unit: ply.thickness.unit }),
    numberElement(ply.zBottom.value, { unit: ply.zBottom.unit, scale }),
    numberElement(ply.zTop.value, { unit: ply.zTop.unit, scale }),
  ]);
  const box = tableBox(
    t('laminate.plyTable'),
    [['', t('laminate.material'), `${t('laminate.angle')}${per('°')}`, `${t('laminate.thickness')}${per(unit)}`, `z ${t('laminate.bottom')}${per(unit)}`, `z ${t('laminate.top')}${per(unit)}`]],
    rows,
  );
  return plies.length > ROWS ? h('div', {}, box, h('p', { class: 'hint' }, t('laminate.moreRows', { count: plies.length - ROWS }))) : box;
}
