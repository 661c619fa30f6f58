/** Short names of the district's offices (OPD) by id, those that are there no more included; empty until they are known. */
import type { OfficeSchema } from '@konvergen/contract/opd.ts'
import { nameOn } from '@konvergen/core/opd/office.ts'
import { useQuery } from '@tanstack/react-query'
import { useMe } from './me.ts'
import { registerQuery } from './opd-queries.ts'

export function officeNames(offices: readonly OfficeSchema[], today: string): ReadonlyMap<string, string> {
  return new Map(
    offices.map((office) => {
      const { nama, singkatan } = nameOn(office, today)
      return [office.id, singkatan ?? nama]
    }),
  )
}

/** `kab` undefined: of no district. */
export function useOfficeNames(kab: string | undefined): ReadonlyMap<string, string> {
  const { today } = useMe()
  const register = useQuery({ ...registerQuery(kab ?? ''), enabled: kab !== undefined })
  return officeNames(register.data?.offices ?? [], today)
}
