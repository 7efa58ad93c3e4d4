/** `CO2` with its index set low. */
export function gasName(formula: string): string {
  return formula.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit);
}
