/** Numbers as black and white squares, with the checksum that tells a square read wrongly: CRC-16/CCITT-FALSE (polynomial 0x1021, begins with 0xFFFF). */

/** The highest first. `value` ≥ 0 and below 2^count; beyond 32 bits too. */
export function bitsOf(value: number, count: number): boolean[] {
  return Array.from({ length: count }, (_, at) => Math.floor(value / 2 ** (count - 1 - at)) % 2 === 1)
}

export function numberOf(bits: readonly boolean[]): number {
  return bits.reduce((sum, bit) => 2 * sum + Number(bit), 0)
}

export const CHECK_BITS = 16
const POLYNOMIAL = 0x1021
const START = 0xffff

function checksum(bits: readonly boolean[]): number {
  return bits.reduce((left, bit) => {
    const turnsOver = (left >> (CHECK_BITS - 1) === 1) !== bit
    return ((left << 1) & START) ^ (turnsOver ? POLYNOMIAL : 0)
  }, START)
}

export function withChecksum(bits: readonly boolean[]): boolean[] {
  return [...bits, ...bitsOf(checksum(bits), CHECK_BITS)]
}

/** Without its checksum; null = it does not fit. All white or all black never fits. */
export function checkedBits(bits: readonly boolean[]): readonly boolean[] | null {
  const content = bits.slice(0, -CHECK_BITS)
  return numberOf(bits.slice(-CHECK_BITS)) === checksum(content) ? content : null
}
