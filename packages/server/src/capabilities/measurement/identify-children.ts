/**
 * Whom the rows of a list are about: their keys, and which child of the register each is. Names are opened only of the few registered children
 * whose village, birth date and sex a row shares without sharing a key.
 */
import type { IncomingChild, MatchedChildren, NamedChild } from '@konvergen/core/linkage/child-match.ts'
import { nameText, nik12Text, nikText } from '@konvergen/core/linkage/identity-texts.ts'
import { matchChildren } from '@konvergen/core/linkage/match-children.ts'
import { personsSimilar } from '@konvergen/core/linkage/persons-similar.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { IndexKind } from '../../platform/crypto/key-ring.ts'
import { openPersons } from './person.ts'
import type { PlacedChild } from './placed-child.ts'
import type { PersonKeys, RegisteredChild } from './register-store.ts'

export type RowKeys = Omit<PersonKeys, 'content'>

/** Digests are asked for again and again in a list of many months. */
export function rememberedIndex({ keys, kab }: DistrictContext): (kind: IndexKind, text: string | null) => string | null {
  const known: Readonly<Record<IndexKind, Map<string, string>>> = { nik: new Map(), nik12: new Map(), nama: new Map(), isi: new Map() }
  return (kind, text) => {
    if (text === null) return null
    const before = known[kind].get(text)
    if (before !== undefined) return before
    const index = keys.blindIndex(kind, kab, text)
    known[kind].set(text, index)
    return index
  }
}

export function keysOf(row: PlacedChild, indexOf: ReturnType<typeof rememberedIndex>): RowKeys {
  return { nik: indexOf('nik', nikText(row)), nik12: indexOf('nik12', nik12Text(row)), nama: indexOf('nama', nameText(row)) }
}

const cellOf = (desaKode: string | null, birth: string | number | null, sex: string | null): string => `${desaKode}|${birth}|${sex}`

export type Register = readonly (RegisteredChild & { readonly keys: PersonKeys })[]

export async function identifyChildren(
  ctx: DistrictContext,
  register: Register,
  rows: readonly PlacedChild[],
  keys: readonly RowKeys[],
): Promise<MatchedChildren> {
  const incoming: IncomingChild[] = rows.map((row, index) => ({
    nikKey: keys[index]?.nik ?? null,
    nik12Key: keys[index]?.nik12 ?? null,
    nameKey: keys[index]?.nama ?? null,
    birth: row.tglLahir,
    sex: row.jk,
    desaKode: row.desaKode,
    group: null,
  }))
  const knownKeys = new Set(register.flatMap(({ keys: own }) => [own.nik, own.nama]))
  const strangers = incoming.filter(({ nikKey, nameKey }) => !knownKeys.has(nikKey ?? '') && !knownKeys.has(nameKey ?? ''))
  const cells = new Set(strangers.map(({ desaKode, birth, sex }) => cellOf(desaKode, birth, sex)))
  const nearby = register.filter(({ desaKode, birth, sex }) => cells.has(cellOf(desaKode, birth, sex)))
  const opened = await openPersons(ctx, [...new Set(nearby.map(({ id }) => id))])

  const nameOf = (child: NamedChild) => (child.of === 'incoming' ? rows[child.row] : opened.get(register[child.child]?.id ?? ''))
  const named = register.map(({ keys: own, birth, sex, desaKode }) => ({
    nikKey: own.nik,
    nik12Key: own.nik12,
    nameKey: own.nama,
    birth,
    sex,
    desaKode,
  }))
  return matchChildren(named, incoming, (a, b) => {
    const [one, other] = [nameOf(a), nameOf(b)]
    return one !== undefined && other !== undefined && personsSimilar(one, other)
  })
}
