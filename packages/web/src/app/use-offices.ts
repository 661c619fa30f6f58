/** The district's offices (OPD) as a role can be given for one, and their short names by id; empty until they are known. */
import { isActive, nameOn, OFFICE_KINDS } from '@konvergen/core/opd/office.ts'
import { useQuery } from '@tanstack/react-query'
import { useMe } from './me.ts'
import { registerQuery } from './opd-queries.ts'

/** Governments of areas are in the register too; they answer for their area. */
const KINDS: ReadonlySet<string> = new Set(OFFICE_KINDS)

/** `kab` undefined: of no district. Those that are there no more have a name too. */
export function useOfficeNames(kab: string | undefined): ReadonlyMap<string, string> {
  const { today } = useMe()
  const register = useQuery({ ...registerQuery(kab ?? ''), enabled: kab !== undefined })
  const offices = (register.data?.offices ?? []).filter(({ kind }) => KINDS.has(kind))
  return new Map(
    offices.map((office) => {
      const { nama, singkatan } = nameOn(office, today)
      return [office.id, singkatan ?? nama]
    }),
  )
}

/** By name; undefined until they are known. */
export function useOfficesToday(kab: string): readonly { readonly id: string; readonly nama: string }[] | undefined {
  const { today } = useMe()
  const register = useQuery(registerQuery(kab))
  return register.data?.offices
    .filter((office) => KINDS.has(office.kind) && office.kind !== 'posyandu' && isActive(office, today))
    .map((office) => ({ id: office.id, nama: nameOn(office, today).nama }))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
}
