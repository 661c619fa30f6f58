/**
 * The register as the page lists it: names by the day, who heads what, what was found.
 */
import type { OfficeSchema, PersonSchema, PostSchema, Register } from '@konvergen/contract/opd.ts'
import { likeOffices } from '@konvergen/core/opd/match-office.ts'
import { isActive, nameOn, OFFICE_KINDS, type OfficeKind } from '@konvergen/core/opd/office.ts'
import { headOn, postsOn } from '@konvergen/core/opd/person.ts'

/** `''` = all offices of the district; `wilayah` = governments of kecamatan and villages. */
export type KindFilter = OfficeKind | '' | 'wilayah'

export interface OfficeFilter {
  readonly find: string
  readonly kind: KindFilter
}

export interface OfficeView {
  readonly office: OfficeSchema
  readonly nama: string
  readonly singkatan: string | null
  /** Names before, the last first. */
  readonly before: readonly string[]
  readonly head: PersonSchema | null
  readonly active: boolean
}

export function isOwnKind(kind: OfficeSchema['kind']): kind is OfficeKind {
  return OFFICE_KINDS.some((one) => one === kind)
}

export function viewOf(office: OfficeSchema, { people, posts }: Pick<Register, 'people' | 'posts'>, today: string): OfficeView {
  const { nama, singkatan } = nameOn(office, today)
  const head = headOn(posts, office.id, today)
  return {
    office,
    nama,
    singkatan,
    before: office.names
      .map((name) => name.nama)
      .filter((name) => name !== nama)
      .toReversed(),
    head: people.find(({ id }) => id === head) ?? null,
    active: isActive(office, today),
  }
}

/** Those first of which something is true, then by name. */
function byName(first: boolean, second: boolean, a: { nama: string }, b: { nama: string }): number {
  return first === second ? a.nama.localeCompare(b.nama, 'id') : Number(second) - Number(first)
}

/** Known offices that a new name might mean. */
export function likeNames({ offices }: Register, name: { nama: string; singkatan: string | null }, wilayah: string | null, today: string) {
  if (name.nama === '') return []
  const own = offices.filter(({ kind }) => isOwnKind(kind))
  return likeOffices(name, wilayah, own).map(({ office }) => ({ id: office.id, nama: nameOn(office, today).nama }))
}

/** Offices that match, by name; ended ones last. */
export function arrangeOffices(register: Register, { find, kind }: OfficeFilter, today: string): OfficeView[] {
  const words = find.trim().toLowerCase()
  const views = register.offices
    .filter((office) => (kind === 'wilayah' ? !isOwnKind(office.kind) : isOwnKind(office.kind) && (kind === '' || office.kind === kind)))
    .map((office) => viewOf(office, register, today))
  const fits = ({ nama, singkatan, before, head, office }: OfficeView): boolean =>
    [nama, singkatan ?? '', ...before, head?.nama ?? '', office.wilayah ?? ''].some((text) => text.toLowerCase().includes(words))
  return views.filter(fits).toSorted((a, b) => byName(a.active, b.active, a, b))
}

export interface Holder {
  readonly post: PostSchema
  readonly person: PersonSchema
}

/** Who holds posts in an office on the day, its head first, and who held one before. */
export function holdersOf({ people, posts }: Pick<Register, 'people' | 'posts'>, lembaga: string, today: string) {
  const own = posts.filter((post) => post.lembaga === lembaga)
  const named = (some: readonly PostSchema[]): Holder[] =>
    some.flatMap((post) => {
      const person = people.find(({ id }) => id === post.person)
      return person === undefined ? [] : [{ post, person }]
    })
  const now = new Set(postsOn(own, today).map(({ id }) => id))
  return {
    now: named(own.filter(({ id }) => now.has(id))).toSorted((a, b) => Number(b.post.leads) - Number(a.post.leads)),
    past: named(own.filter(({ id }) => !now.has(id))),
  }
}

/** Offices that can be chosen today, areas too, by name; one that is chosen already stays in the list. */
export function choosable({ offices }: Register, today: string, chosen: readonly (string | null)[] = []): { id: string; nama: string }[] {
  return offices
    .filter((office) => isActive(office, today) || chosen.includes(office.id))
    .map((office) => ({ id: office.id, nama: nameOn(office, today).nama, own: isOwnKind(office.kind) }))
    .toSorted((a, b) => byName(a.own, b.own, a, b))
    .map(({ id, nama }) => ({ id, nama }))
}
