/** A recommendation as it stands in the form: text until it is sent, so that what cannot be read is never lost. */
import type { FactsBody } from '@konvergen/contract/village.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { readRupiah } from '@konvergen/core/plan/read-rupiah.ts'
import { parseDecimal } from '../../parts/parse-decimal.ts'

export interface Draft extends Pick<FactsBody, 'title' | 'unit' | 'source'> {
  readonly volume: string
  readonly unitCost: string
  readonly note: string
}

const MOST = 1e9

export type DraftFault = 'volume' | 'unitCost'

export function draftOf({ title, unit, source, volume, unitCost, note }: FactsBody): Draft {
  return {
    title,
    unit,
    source,
    volume: volume === null ? '' : String(volume).replace('.', ','),
    unitCost: unitCost === null ? '' : sayRupiah(unitCost),
    note: note ?? '',
  }
}

/** What the form says, or what of it cannot be read. */
export function readDraft({
  volume,
  unitCost,
  note,
  title,
  unit,
  source,
}: Draft): { readonly facts: FactsBody } | { readonly faults: readonly DraftFault[] } {
  const isUnknown = volume.trim() === ''
  const amount = isUnknown ? null : parseDecimal(volume, { low: 0, high: MOST, decimals: 2 })
  const money = readRupiah(unitCost)
  const isVolumeWrong = !isUnknown && amount === null
  const faults: DraftFault[] = [...(isVolumeWrong ? (['volume'] as const) : []), ...('fault' in money ? (['unitCost'] as const) : [])]
  if (faults.length > 0 || 'fault' in money) return { faults }
  return {
    facts: {
      title: title.trim(),
      unit: unit.trim(),
      source,
      volume: amount,
      unitCost: money.rupiah,
      note: note.trim() === '' ? null : note.trim(),
    },
  }
}
