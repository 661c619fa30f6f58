/** A line by hand while it is typed, and what of it can be kept. */
import type { BudgetBody, BudgetLineDetail } from '@konvergen/contract/budget.ts'
import { readAmount, readShare } from '@konvergen/core/budget/read-amounts.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { foldedName } from '@konvergen/core/plan/read-row.ts'
import { readRupiah } from '@konvergen/core/plan/read-rupiah.ts'
import { BUDGET } from '../../text/budget.ts'

export interface Draft {
  readonly title: string
  readonly code: string
  readonly account: string
  readonly source: string
  readonly rupiah: string
  readonly volume: string
  readonly unit: string
  readonly unitCost: string
  readonly places: string
  readonly share: string
  readonly indicator: string
  readonly target: string
}

export const EMPTY_DRAFT: Draft = {
  title: '',
  code: '',
  account: '',
  source: '',
  rupiah: '',
  volume: '',
  unit: '',
  unitCost: '',
  places: '',
  share: '',
  indicator: '',
  target: '',
}

type Body = Pick<BudgetLineDetail, keyof BudgetBody>

const dotted = (rupiah: string | null): string => (rupiah === null ? '' : sayRupiah(rupiah))
const decimal = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))

export function draftOf(body: Body, nameOf: (desa: string) => string): Draft {
  return {
    title: body.title,
    code: body.code ?? '',
    account: body.account ?? '',
    source: body.source ?? '',
    rupiah: dotted(body.rupiah),
    volume: decimal(body.volume),
    unit: body.unit ?? '',
    unitCost: dotted(body.unitCost),
    places: body.places.map(nameOf).join('; '),
    share: decimal(body.share),
    indicator: body.indicator ?? '',
    target: body.target ?? '',
  }
}

export interface Fault {
  readonly says: (typeof BUDGET)[keyof typeof BUDGET]
  readonly names?: string
}

export interface ReadDraft {
  /** null = something cannot be kept. */
  readonly facts: BudgetBody | null
  readonly faults: ReadonlyMap<keyof Draft, Fault>
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** `villages`: by code and by folded name; null = several bear it. */
export function readDraft(draft: Draft, villages: ReadonlyMap<string, string | null>): ReadDraft {
  const faults = new Map<keyof Draft, Fault>()
  const money = (field: 'rupiah' | 'unitCost'): string | null => {
    const read = readRupiah(draft[field])
    if ('rupiah' in read) return read.rupiah
    faults.set(field, { says: BUDGET.wrongMoney })
    return null
  }
  const volume = draft.volume.trim() === '' ? null : readAmount(draft.volume, false)
  if (draft.volume.trim() !== '' && volume === null) faults.set('volume', { says: BUDGET.wrongNumber })
  const share = readShare(draft.share, false)
  if (share === undefined) faults.set('share', { says: BUDGET.wrongShare })
  const named = draft.places.split(';').flatMap((part) => orNull(part) ?? [])
  const known = named.map((name) => villages.get(name) ?? villages.get(foldedName(name)) ?? null)
  const strange = named.filter((_, at) => known[at] === null)
  if (strange.length > 0) faults.set('places', { says: BUDGET.wrongPlaces, names: strange.join(', ') })
  if (orNull(draft.title) === null) faults.set('title', { says: BUDGET.needed })
  const facts = {
    title: draft.title.trim(),
    code: orNull(draft.code),
    account: orNull(draft.account),
    source: orNull(draft.source) as BudgetBody['source'],
    rupiah: money('rupiah'),
    volume,
    unit: orNull(draft.unit),
    unitCost: money('unitCost'),
    places: [...new Set(known.flatMap((desa) => desa ?? []))],
    share: share ?? null,
    indicator: orNull(draft.indicator),
    target: orNull(draft.target),
  }
  return { facts: faults.size === 0 ? facts : null, faults }
}
