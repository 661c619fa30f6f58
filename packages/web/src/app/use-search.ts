/** What can be found from the head: own areas, pages of the menu, tasks and documents that one may see, offices. Never a child. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { GUIDE } from '../text/guide.ts'
import { useText } from '../text/text.ts'
import { documentsQuery } from './document-queries.ts'
import { findHits, type Hit, type HitGroup, looksLikeNik } from './find-hits.ts'
import { useMay } from './may.ts'
import { registerQuery } from './opd-queries.ts'
import { usePlaceHits } from './place-hits.ts'
import { districtQuery, districtsQuery } from './queries.ts'
import { tasksQuery } from './task-queries.ts'

const DEBOUNCE_MS = 250
const SHORTEST = 2
/** Found as areas already. */
const GOVERNMENTS: ReadonlySet<string> = new Set(['kabupaten', 'kecamatan', 'desa'])

function useDebounced(text: string): string {
  const [later, setLater] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setLater(text.trim()), DEBOUNCE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return later
}

export interface Search {
  readonly groups: readonly HitGroup[]
  readonly isLooking: boolean
  readonly isBroken: boolean
}

export function useSearch(kab: string | undefined, text: string): Search {
  const t = useText()
  const may = useMay()
  const at = kab ?? ''
  const isIn = kab !== undefined
  const later = useDebounced(text)
  const isNik = looksLikeNik(text)
  const asked = looksLikeNik(later) || later.length < SHORTEST ? null : later
  const pages = usePlaceHits(kab)
  const districts = useQuery(districtsQuery)
  const areas = useQuery({ ...districtQuery(at), enabled: isIn && may('situation.read', kab) })
  const tasks = useQuery({ ...tasksQuery(at, { cari: asked ?? '' }), enabled: isIn && asked !== null && may('tasks.read', kab) })
  const documents = useQuery({
    ...documentsQuery(at, { cari: asked ?? '' }),
    enabled: isIn && asked !== null && may('documents.read', kab),
  })
  const offices = useQuery({ ...registerQuery(at), enabled: isIn && may('opd.read', kab) })

  const kecamatan = new Map(areas.data?.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const areaHits = [...(areas.data?.kecamatan ?? []), ...(areas.data?.desa.filter(({ validTo }) => validTo === null) ?? [])]
    .filter(({ kode }) => may('situation.read', kab, kode))
    .map(({ kode, nama }): Hit => {
      const inside = kecamatan.get(kode.slice(0, 8))
      const isKecamatan = kecamatan.has(kode)
      return {
        id: `wilayah:${kode}`,
        name: nama,
        under: isKecamatan ? `Kecamatan · ${kode}` : `${inside ?? ''} · ${kode}`,
        path: isKecamatan ? `/k/${at}/situasi?kec=${kode}` : `/k/${at}/desa/${kode}`,
      }
    })
  const taskHits = (asked === null ? [] : (tasks.data?.tasks ?? [])).map(
    ({ id, title, to }): Hit => ({ id: `tugas:${id}`, name: title, under: to.nama, path: `/k/${at}/tugas/${id}` }),
  )
  const documentHits = (asked === null ? [] : (documents.data?.documents ?? [])).map(
    ({ id, title, areaName }): Hit => ({ id: `dokumen:${id}`, name: title, under: areaName, path: `/k/${at}/dokumen?buka=${id}` }),
  )
  const officeHits = (offices.data?.offices ?? [])
    .filter(({ kind, until }) => until === null && !GOVERNMENTS.has(kind))
    .map(({ id, names }): Hit => {
      const now = names.find(({ until }) => until === null) ?? names.at(-1)
      return { id: `lembaga:${id}`, name: now?.nama ?? '', under: now?.singkatan ?? '', path: `/k/${at}/lembaga` }
    })
  const districtHits = (districts.data ?? []).map(
    ({ kode, nama, provinsi }): Hit => ({ id: `kab:${kode}`, name: nama, under: `${provinsi} · ${kode}`, path: `/k/${kode}` }),
  )

  const groups: HitGroup[] = [
    { id: 'halaman', name: t(GUIDE.places), hits: text.trim() === '' ? pages : findHits(pages, text) },
    { id: 'wilayah', name: t(GUIDE.areas), hits: findHits(areaHits, text) },
    { id: 'tugas', name: t(GUIDE.tasks), hits: findHits(taskHits, text) },
    { id: 'dokumen', name: t(GUIDE.documents), hits: findHits(documentHits, text) },
    { id: 'lembaga', name: t(GUIDE.offices), hits: findHits(officeHits, text) },
    { id: 'kab', name: t(GUIDE.districts), hits: findHits(districtHits, text) },
  ]
  const all = [areas, tasks, documents, offices]
  return {
    groups: isNik ? [] : groups.filter(({ hits }) => hits.length > 0),
    isLooking: all.some(({ isLoading }) => isLoading) || (!isNik && later !== text.trim()),
    isBroken: all.some(({ isError }) => isError),
  }
}
