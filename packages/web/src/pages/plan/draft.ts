/**
 * An activity while it is being written: every field as it is typed. It becomes what is sent once each can be read; what cannot is told at its field.
 */
import type { ActivityBody } from '@konvergen/contract/plan.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import type { ActivityKind, ActivityStatus, MoneySource, Placing, TargetGroup } from '@konvergen/core/plan/activity.ts'
import { readRupiah } from '@konvergen/core/plan/read-rupiah.ts'
import type { RemarkCode } from '@konvergen/core/plan/remarks.ts'
import { parseDecimal } from '../../parts/parse-decimal.ts'

export interface Draft {
  readonly title: string
  readonly subKegiatan: string
  readonly kind: ActivityKind
  readonly pillar: number | null
  readonly indicators: readonly string[]
  readonly placing: Placing
  readonly places: readonly { readonly desa: string; readonly volume: string }[]
  readonly target: TargetGroup | null
  readonly volume: string
  readonly unit: string
  readonly unitCost: string
  readonly money: readonly { readonly source: MoneySource; readonly rupiah: string }[]
  readonly months: readonly number[]
  readonly responsible: string
  readonly output: string
  readonly outcome: string
  readonly directShare: string
  readonly status: ActivityStatus
  readonly note: string
}

export type ChangeDraft = (change: Partial<Draft>) => void

export interface Start {
  readonly indicator: string | null
  readonly desa: readonly string[]
}

export function newDraft({ indicator, desa }: Start): Draft {
  return {
    title: '',
    subKegiatan: '',
    kind: 'spesifik',
    pillar: null,
    indicators: indicator === null ? [] : [indicator],
    placing: 'desa',
    places: desa.map((kode) => ({ desa: kode, volume: '' })),
    target: null,
    volume: '',
    unit: '',
    unitCost: '',
    money: [],
    months: [],
    responsible: '',
    output: '',
    outcome: '',
    directShare: '',
    status: 'direncanakan',
    note: '',
  }
}

export const typed = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))

export function draftOf(facts: ActivityBody): Draft {
  const { subKegiatan, places, volume, unit, unitCost, responsible, output, outcome, directShare, note, money, months } = facts
  return {
    ...facts,
    subKegiatan: subKegiatan ?? '',
    places: places.map((place) => ({ desa: place.desa, volume: typed(place.volume) })),
    volume: typed(volume),
    unit: unit ?? '',
    unitCost: unitCost === null ? '' : sayRupiah(unitCost),
    money: money.map(({ source, rupiah }) => ({ source, rupiah: sayRupiah(rupiah) })),
    months: [...months],
    responsible: responsible ?? '',
    output: output ?? '',
    outcome: outcome ?? '',
    directShare: typed(directShare),
    note: note ?? '',
  }
}

/** By field; of places and money by village and source. */
export type Faults = ReadonlyMap<string, RemarkCode>

const MOST = 999_999_999
const WHOLE = 100

class DraftReader {
  readonly faults = new Map<string, RemarkCode>()

  number(field: string, text: string, high = MOST): number | null {
    if (text.trim() === '') return null
    const value = parseDecimal(text, { low: 0, high, decimals: 2 })
    if (value === null) this.faults.set(field, 'angka-tak-terbaca')
    return value
  }

  money(field: string, text: string): string | null {
    const read = readRupiah(text)
    if ('rupiah' in read) return read.rupiah
    this.faults.set(field, read.fault)
    return null
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A source whose amount is left empty is not told, and so is not sent. */
export function readDraft(draft: Draft): { readonly facts: ActivityBody | null; readonly faults: Faults } {
  const reader = new DraftReader()
  const { money, places, placing, months, indicators, kind, pillar, target, status } = draft
  if (draft.title.trim() === '') reader.faults.set('title', 'judul-kosong')
  const facts: ActivityBody = {
    title: draft.title.trim(),
    subKegiatan: orNull(draft.subKegiatan),
    kind,
    pillar,
    indicators: [...indicators],
    placing,
    places: placing === 'desa' ? places.map(({ desa, volume }) => ({ desa, volume: reader.number(`places ${desa}`, volume) })) : [],
    target,
    volume: reader.number('volume', draft.volume),
    unit: orNull(draft.unit),
    unitCost: reader.money('unitCost', draft.unitCost),
    money: money.flatMap(({ source, rupiah: text }) => {
      const rupiah = reader.money(`money ${source}`, text)
      return rupiah === null ? [] : [{ source, rupiah }]
    }),
    months: months.toSorted((a, b) => a - b),
    responsible: orNull(draft.responsible),
    output: orNull(draft.output),
    outcome: orNull(draft.outcome),
    directShare: reader.number('directShare', draft.directShare, WHOLE),
    status,
    note: orNull(draft.note),
  }
  return { facts: reader.faults.size === 0 ? facts : null, faults: reader.faults }
}
