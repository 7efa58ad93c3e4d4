import { catalog, converted } from '../engine.ts';
import { editable } from '../number.ts';
import type { Constants } from '../documents.ts';

/** Constants as the data file keeps them, in SI. */
interface LaminaRecord {
  id: string;
  name: string;
  e1_pa: number;
  e2_pa: number;
  nu12: number;
  g12_pa: number;
  density_kg_m3?: number;
  alpha1_per_k?: number;
  alpha2_per_k?: number;
}

/** The record a new material of one's own starts from when none was chosen. */
const USUAL = 't300-5208';

/** The constants of a record, to be changed; the file of records is loaded when first asked for. */
export async function startingConstants(id: string | undefined): Promise<Constants> {
  const { default: file } = await import('matprop/data/laminae.json');
  const records = file.records as LaminaRecord[];
  const record = records.find((one) => one.id === id) ?? records.find((one) => one.id === USUAL);
  if (!record) return { e1: '', e2: '', nu12: '', g12: '' };
  const quantity = (value: number | undefined, si: string, kind: string, unit: string): string | undefined => {
    const number = value === undefined ? undefined : converted({ value, unit: si }, kind, unit);
    return number === undefined ? undefined : `${editable(number)} ${unit}`;
  };
  const constants: Constants = {
    e1: quantity(record.e1_pa, 'Pa', 'modulus', 'GPa'),
    e2: quantity(record.e2_pa, 'Pa', 'modulus', 'GPa'),
    nu12: String(record.nu12),
    g12: quantity(record.g12_pa, 'Pa', 'modulus', 'GPa'),
    density: quantity(record.density_kg_m3, 'kg/m3', 'density', 'g/cm3'),
    alpha1: quantity(record.alpha1_per_k, '1/K', 'expansion', '1e-6/K'),
    alpha2: quantity(record.alpha2_per_k, '1/K', 'expansion', '1e-6/K'),
    source: `user, from ${record.name} (matprop-data ${catalog().data.version})`,
  };
  return Object.fromEntries(Object.entries(constants).filter(([, value]) => value !== undefined));
}
