import { calculate, catalog } from '../engine.ts';
import type { MembraneReport } from '../documents.ts';

/** A polymer of the library in the plane of one pair of gases. */
export interface LibraryPoint {
  id: string;
  name: string;
  permeability: number;
  selectivity: number;
}

const known = new Map<string, LibraryPoint[]>();

/** Every polymer with both gases, computed by the engine once per pair and unit. */
export function libraryPoints(fast: string, slow: string, unit: string): LibraryPoint[] {
  const key = `${fast}/${slow}/${unit}`;
  const ready = known.get(key);
  if (ready) return ready;
  const points = catalog().polymers.flatMap(({ id, name, permeabilityBarrer }): LibraryPoint[] => {
    if (!(fast in permeabilityBarrer) || !(slow in permeabilityBarrer)) return [];
    const outcome = calculate({ kind: 'membrane', polymer: id, gases: { [fast]: {}, [slow]: {} }, units: { permeability: unit } });
    if ('error' in outcome) return [];
    const { selectivities, gases } = (outcome.report as MembraneReport).results;
    const pair = selectivities.find((one) => one.fast === fast && one.slow === slow);
    const gas = gases.find((one) => one.gas === fast);
    return pair && gas ? [{ id, name, permeability: gas.permeability.value, selectivity: pair.selectivity.value }] : [];
  });
  known.set(key, points);
  return points;
}
