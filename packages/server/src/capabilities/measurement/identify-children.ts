/**
 * Whom the rows of a list are about: their keys, and which child of the register each is. Names are opened only of the few registered children
 * whose village, birth date and sex a row shares without sharing a key.
 */
import type { IncomingChild, MatchedChildren, NamedChild } from '@konvergen/core/linkage/child-match.ts'
import { nameText, nik12Text, nikText } from '@konvergen/core/linkage/identity-texts.ts'
import { matchChildren } from '@konvergen/core/linkage/match-children.ts'
import { type NamedPerson, personsSimilar } from '@konvergen/core/linkage/persons-similar.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { IndexKind } from '../../platform/crypto/key-ring.ts'
import { openPersons } from './person.ts'
import type { PlacedRows } from './placed-child.ts'
import type { PersonKeys, RegisteredChild } from './register-store.ts'

export type Register = readonly (RegisteredChild & { readonly keys: PersonKeys })[]

/** What of a row its child is told by: all that stays of sixty thousand rows until they are written. */
export interface ListedRow extends IncomingChild, NamedPerson {
  /** Of the measurement. */
  readonly day: string
}

/** Of `2024-01`. */
const MONTH_LENGTH = 7

type PersonIndex = Extract<IndexKind, 'nik' | 'nik12' | 'nama'>

/** A list of many months asks for the same digests again and again. One of a single month never does, and remembering would cost more than they. */
class IndexOf {
  readonly #ctx: DistrictContext
  #known: Readonly<Record<PersonIndex, Map<string, string>>> | null = null

  constructor(ctx: DistrictContext) {
    this.#ctx = ctx
  }

  remember(): void {
    this.#known ??= { nik: new Map(), nik12: new Map(), nama: new Map() }
  }

  of(kind: PersonIndex, text: string | null): string | null {
    if (text === null) return null
    const before = this.#known?.[kind].get(text)
    if (before !== undefined) return before
    const index = this.#ctx.keys.blindIndex(kind, this.#ctx.kab, text)
    this.#known?.[kind].set(text, index)
    return index
  }
}

export function gatherRows(ctx: DistrictContext, rows: PlacedRows): ListedRow[] {
  const index = new IndexOf(ctx)
  const listed: ListedRow[] = []
  for (const block of rows) {
    for (const row of block) {
      const { nama, ibu, tglLahir: birth, jk: sex, desaKode } = row
      const day = row.tanggalPengukuran ?? ''
      if (listed[0] !== undefined && !day.startsWith(listed[0].day.slice(0, MONTH_LENGTH))) index.remember()
      const [nikKey, nik12Key, nameKey] = [
        index.of('nik', nikText(row)),
        index.of('nik12', nik12Text(row)),
        index.of('nama', nameText(row)),
      ]
      listed.push({ nikKey, nik12Key, nameKey, birth, sex, desaKode, group: null, nama, ibu, day })
    }
  }
  return listed
}

const cellOf = (desaKode: string | null, birth: string | number | null, sex: string | null): string => `${desaKode}|${birth}|${sex}`

/** Children of the register that a row may be about though it shares no key with them. */
function nearbyChildren(register: Register, incoming: readonly IncomingChild[]): string[] {
  if (register.length === 0) return []
  const knownKeys = new Set(register.flatMap(({ keys: own }) => [own.nik, own.nama]))
  const strangers = incoming.filter(({ nikKey, nameKey }) => !knownKeys.has(nikKey ?? '') && !knownKeys.has(nameKey ?? ''))
  const cells = new Set(strangers.map(({ desaKode, birth, sex }) => cellOf(desaKode, birth, sex)))
  return [...new Set(register.filter(({ desaKode, birth, sex }) => cells.has(cellOf(desaKode, birth, sex))).map(({ id }) => id))]
}

export async function identifyChildren(ctx: DistrictContext, register: Register, rows: readonly ListedRow[]): Promise<MatchedChildren> {
  const opened = await openPersons(ctx, nearbyChildren(register, rows))
  const nameOf = (child: NamedChild) => (child.of === 'incoming' ? rows[child.row] : opened.get(register[child.child]?.id ?? ''))
  const named = register.map(({ keys: own, birth, sex, desaKode }) => ({
    nikKey: own.nik,
    nik12Key: own.nik12,
    nameKey: own.nama,
    birth,
    sex,
    desaKode,
  }))
  return matchChildren(named, rows, (a, b) => {
    const [one, other] = [nameOf(a), nameOf(b)]
    return one !== undefined && other !== undefined && personsSimilar(one, other)
  })
}
