/** Thresholds as people write and read them: with a comma or a point, and only within their limits. */
import { THRESHOLD_LIMITS, type Thresholds } from '@konvergen/core/findings/thresholds.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { parseDecimal } from '../../parts/parse-decimal.ts'

/** As finely as the finest of them asks for. */
const DECIMALS = 3

export function sayThreshold(value: number, language: Language): string {
  return language === 'id' ? String(value).replace('.', ',') : String(value)
}

/** null = it cannot be. */
export function readThreshold(name: keyof Thresholds, text: string): number | null {
  const [low, high, isWhole] = THRESHOLD_LIMITS[name]
  return parseDecimal(text, { low, high, decimals: isWhole ? 0 : DECIMALS })
}
