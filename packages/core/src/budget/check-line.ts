/**
 * What is to be looked at in a line, wherever it came from. Nothing of it is corrected.
 */

import { sayRupiah } from '../kit/say-rupiah.ts'
import { costInHundredths, proposedCost } from '../plan/activity.ts'
import type { IsListed } from '../plan/check-activity.ts'
import type { BudgetFacts } from './line.ts'
import type { BudgetRemarkCode, RowRemark } from './remarks.ts'
import { standingOf } from './row-code.ts'

const HUNDRED = 100n

export interface LineRemark {
  readonly code: BudgetRemarkCode
  readonly params: RowRemark['params']
}

function codeRemarks({ code }: Pick<BudgetFacts, 'code'>, isVillage: boolean, isListed: IsListed): LineRemark[] {
  if (code === null) return [{ code: 'tanpa-kode', params: {} }]
  const { normal, isOld } = standingOf(code, isVillage)
  if (normal === null) return [{ code: 'kode-tak-terbaca', params: { kode: code } }]
  return [
    ...(isVillage || isListed === null || isListed(normal) ? [] : [{ code: 'kode-tak-dikenal', params: { kode: code } } as const]),
    ...(isOld ? [{ code: 'kode-lama', params: { kode: code, normal } } as const] : []),
  ]
}

type Checked = Pick<BudgetFacts, 'code' | 'volume' | 'unitCost' | 'rupiah' | 'source' | 'sourceText'>

/** `isListed`: whether the district's nomenclature holds a code; null = there is none here. Villages have no nomenclature. */
export function checkLine(line: Checked, isVillage: boolean, isListed: IsListed): LineRemark[] {
  const { rupiah, source, sourceText } = line
  const cost = costInHundredths(line)
  const isOff = cost !== null && rupiah !== null && cost !== BigInt(rupiah) * HUNDRED
  return [
    ...codeRemarks(line, isVillage, isListed),
    ...(rupiah === null ? [{ code: 'tanpa-uang', params: {} } as const] : []),
    ...(isOff
      ? [
          {
            code: 'hasil-kali-beda',
            params: { hitungan: sayRupiah(proposedCost(line) ?? '0'), tertulis: sayRupiah(rupiah ?? '0') },
          } as const,
        ]
      : []),
    ...(source === null && sourceText !== null ? [{ code: 'sumber-tak-dikenal', params: { dibaca: sourceText } } as const] : []),
  ]
}
