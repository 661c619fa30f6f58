/**
 * Whether a definition that a district writes can be reckoned with: a percentage has something to divide, yes or no is asked of villages, one value is of
 * the district.
 */
import type { Definition } from './indicator.ts'

/** Why not, in both languages, as a Problem says it. */
export interface DefinitionFault {
  readonly sebab: string
  readonly reason: string
}

const fault = (sebab: string, reason: string): DefinitionFault => ({ sebab, reason })

/** `isGoverned`: true for the code of a governed number. null = it can. */
export function faultOfDefinition(definition: Definition, isGoverned: (code: string) => boolean): DefinitionFault | null {
  const { unit, aggregation, level, numerator, denominator, denominatorCode, variants } = definition
  if (unit === 'persen' && (numerator === null || denominator === null))
    return fault('Persentase perlu pembilang dan penyebut.', 'A percentage needs a numerator and a denominator.')
  if (unit !== 'persen' && denominatorCode !== null)
    return fault('Hanya persentase yang memakai angka sasaran.', 'Only a percentage stands over a governed number.')
  const numbers = [denominatorCode, ...variants.map((variant) => variant.denominatorCode)].filter((code) => code !== null)
  if (!numbers.every(isGoverned)) return fault('Angka sasaran itu tidak ada.', 'There is no such governed number.')
  if (unit === 'tanda' && (aggregation !== 'tanda' || level === 'kab'))
    return fault(
      'Ya/tidak per wilayah dihitung dari wilayah yang menjawab ya.',
      'Yes or no by area is counted from the areas that say yes.',
    )
  if (aggregation === 'terakhir' && level !== 'kab')
    return fault('Satu nilai saja hanya untuk tingkat kabupaten.', 'A single value is for the district only.')
  if (aggregation === 'rasio' && unit !== 'persen') return fault('Hanya persentase yang dibagi.', 'Only a percentage is a ratio.')
  if (unit === 'persen' && (aggregation === 'jumlah' || aggregation === 'tanda'))
    return fault('Persentase tidak dijumlahkan.', 'Percentages are not added up.')
  if (definition.targets.some(({ value }) => unit === 'persen' && value > 100))
    return fault('Target persentase paling tinggi 100.', 'The target of a percentage is at most 100.')
  return null
}
