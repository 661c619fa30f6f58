/** A number that opens the people it counts, for whoever may see them; for others the number alone. Nobody opens to nothing. */
import { CHILD_LISTS } from '@konvergen/contract/causes.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { CausesSearch } from '../../../app/causes-search.ts'
import { useMay } from '../../../app/may.ts'
import { present } from '../../../app/read-search.ts'
import { useSay } from '../../../text/say.ts'

const route = getRouteApi('/k/$kab/penyebab')

export type Opens = Required<Pick<CausesSearch, 'daftar'>> & Pick<CausesSearch, 'sebab' | 'aturan' | 'gabungan'>

export function isOfChildren(list: NonNullable<CausesSearch['daftar']>): boolean {
  return CHILD_LISTS.some((one) => one === list)
}

interface OpenRowsProps {
  readonly n: number
  readonly opens: Opens
  /** In place of the number. */
  readonly children?: string
  /** Says what a press does: without one it is not said. */
  readonly isInvitation?: boolean
}

export function OpenRows({ n, opens: { daftar, sebab, aturan, gabungan }, children, isInvitation = false }: OpenRowsProps) {
  const say = useSay()
  const { kab } = route.useParams()
  const may = useMay()(isOfChildren(daftar) ? 'measurement.read' : 'sasaran.read', kab)
  const words = children ?? say.number(n)
  if (n === 0 || !may) return isInvitation ? null : words
  return (
    <Link
      to="/k/$kab/penyebab"
      params={{ kab }}
      search={(before: CausesSearch) => present<CausesSearch>({ ...before, daftar, sebab, aturan, gabungan, halaman: undefined })}
      resetScroll={false}
      preload={false}
    >
      {words}
    </Link>
  )
}
