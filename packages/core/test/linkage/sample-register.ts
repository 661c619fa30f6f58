/** Children as keys, for tests of matching. A key here is the text itself: what is opaque on the server may be read here. */
import type { IncomingChild, KeyedChild, NamedChild, Similar } from '../../src/linkage/child-match.ts'
import { personsSimilar } from '../../src/linkage/persons-similar.ts'

export interface SampleChild {
  readonly nik: string | null
  readonly nama: string
  readonly ibu: string
  readonly birth: string | null
  readonly sex: 'L' | 'P' | null
  readonly desa: string
  readonly nik12: string | null
}

export const DINA: SampleChild = {
  nik: '9901015507230002',
  nama: 'DINA',
  ibu: 'ASIH',
  birth: '2023-07-15',
  sex: 'P',
  desa: '99.01.01.2001',
  nik12: '990101550723',
}

export function keyed({ nik, nama, ibu, birth, sex, desa, nik12 }: SampleChild): KeyedChild {
  const nameKey = nama === '' || birth === null || sex === null ? null : [nama, birth, sex, ibu, desa].join('|')
  return { nikKey: nik, nameKey, nik12Key: nik12, birth, sex, desaKode: desa }
}

export function arriving(child: SampleChild, group: string | null = null): IncomingChild {
  return { ...keyed(child), group }
}

/** Answers as the server does, which has the names of both sides. */
export function similarAmong(register: readonly SampleChild[], incoming: readonly SampleChild[]): Similar {
  const personOf = (named: NamedChild) => {
    const { nama, ibu } = (named.of === 'register' ? register[named.child] : incoming[named.row]) as SampleChild
    return { nama, ibu: ibu === '' ? null : ibu }
  }
  return (a, b) => personsSimilar(personOf(a), personOf(b))
}
