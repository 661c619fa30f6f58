/** The owners as the page lists them: names in place of ids, and what is missing. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { OwnedRow, setOwners } from '@konvergen/contract/tpps.ts'
import { nameOn } from '@konvergen/core/opd/office.ts'
import { GRAVE_GAPS } from '@konvergen/core/opd/ownership.ts'
import { headOn } from '@konvergen/core/opd/person.ts'
import { toCsv } from '../../parts/csv.ts'
import type { Speak } from '../../text/text.ts'
import { GAP_NAMES, OWNERS, THING_NAMES } from '../../text/tpps.ts'

export const SHOWS = ['kurang', 'tanpa', 'semua'] as const
/** What lacks something, what nobody answers for, everything. */
export type Show = (typeof SHOWS)[number]

export interface OwnerView {
  readonly row: OwnedRow
  readonly pengampu: string | null
  readonly wakil: string | null
  readonly narahubung: string | null
  readonly isGrave: boolean
}

function named(id: string | null, names: ReadonlyMap<string, string>): string | null {
  return id === null ? null : (names.get(id) ?? null)
}

export function viewOwners(rows: readonly OwnedRow[], { offices, people }: Register, today: string): OwnerView[] {
  const office = new Map(offices.map((one) => [one.id, nameOn(one, today).nama]))
  const person = new Map(people.map(({ id, nama }) => [id, nama]))
  return rows.map((row) => ({
    row,
    pengampu: named(row.pengampu, office),
    wakil: named(row.wakil, office),
    narahubung: named(row.narahubung, person),
    isGrave: row.gaps.some((gap) => GRAVE_GAPS.has(gap)),
  }))
}

export function shownOwners(views: readonly OwnerView[], show: Show, jenis: string): OwnerView[] {
  return views.filter(
    ({ row, isGrave }) => (jenis === '' || row.jenis === jenis) && (show === 'semua' || (show === 'tanpa' ? isGrave : row.gaps.length > 0)),
  )
}

export type Thing = BodyOf<typeof setOwners>['hal'][number]

function thing(kode: string, pengampu: string, wakil: string | null, narahubung: string | null): Thing {
  return { kode, pengampu, ...(wakil === null ? {} : { wakil }), ...(narahubung === null ? {} : { narahubung }) }
}

/** What the suggestions would name, with the head of the office as contact where one is known. */
export function suggestedThings(rows: readonly OwnedRow[], { posts }: Pick<Register, 'posts'>, today: string): Thing[] {
  return rows.flatMap(({ kode, saran }) =>
    saran === null ? [] : [thing(kode, saran.pengampu, saran.wakil, headOn(posts, saran.pengampu, today))],
  )
}

const WITHOUT_CONTACT = new Set(['tanpa-narahubung', 'narahubung-tak-menjabat'])

/** Things with an owner but nobody to call, where the owner's head is known. */
export function headedThings(rows: readonly OwnedRow[], { posts }: Pick<Register, 'posts'>, today: string): Thing[] {
  return rows.flatMap(({ kode, pengampu, wakil, gaps }) => {
    const head = pengampu === null ? null : headOn(posts, pengampu, today)
    return pengampu === null || head === null || !gaps.some((gap) => WITHOUT_CONTACT.has(gap)) ? [] : [thing(kode, pengampu, wakil, head)]
  })
}

/** The orphan report as a file; names of officials, no numbers. */
export function ownersCsv(views: readonly OwnerView[], t: Speak): string {
  const head = ['Kode', t(OWNERS.kind), t(OWNERS.thing), t(OWNERS.owner), t(OWNERS.deputy), t(OWNERS.contact), t(OWNERS.gaps)]
  const rows = views.map(({ row, pengampu, wakil, narahubung }) => [
    row.kode,
    t(THING_NAMES[row.jenis]),
    row.nama,
    pengampu,
    wakil,
    narahubung,
    row.gaps.map((gap) => t(GAP_NAMES[gap])).join('; '),
  ])
  return toCsv(head, rows)
}
