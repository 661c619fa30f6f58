/** What the address asks for, from the server: both measures, the boundaries, the proposal of lokus, the indicators to choose from. */
import { moveToSurvey } from '@konvergen/core/situation/move-to-survey.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { catalogueQuery } from '../../../app/coverage-queries.ts'
import { mapQuery } from '../../../app/map-queries.ts'
import type { MapSearch } from '../../../app/map-search.ts'
import { useMay } from '../../../app/may.ts'
import { useMe } from '../../../app/me.ts'
import { boundariesQuery } from '../../../app/queries.ts'
import { type Layer, levelOf, unitOf } from './map-layer.ts'
import { type MapModel, modelOf } from './map-model.ts'
import type { Outlined } from './outlined.ts'
import { useOutlined } from './use-outlined.ts'

const NOBODY: Outlined = { kodes: new Set(), year: null }

/** Estimates are of the stunting of villages in one period. */
export function isModelled({ ukuran = 'stunting', tingkat = 'desa', banyak, perkiraan }: MapSearch): boolean {
  return perkiraan === true && ukuran === 'stunting' && tingkat === 'desa' && banyak === undefined
}

function modelOfLayer(search: MapSearch, answer: Layer['answer']): Layer['model'] {
  const [newest] = answer.periode
  if (!isModelled(search) || newest === undefined) return null
  const { survei, asal } = search
  return survei === undefined || asal === undefined ? 'perkiraan' : (moveToSurvey(newest.desa, survei) ?? 'perkiraan')
}

export function useMap(kab: string, search: MapSearch) {
  const may = useMay()
  const { today } = useMe()
  const { ukuran = 'stunting', kedua, periode, periode2, sumber, banyak, tingkat = 'desa', kelas = 'baku', cara = 'lingkaran' } = search
  const first = useQuery(mapQuery(kab, ukuran, { periode, banyak, sumber, perkiraan: isModelled(search) ? true : undefined }))
  const second = useQuery({ ...mapQuery(kab, kedua ?? ukuran, { periode: periode2, sumber }), enabled: kedua !== undefined })
  const boundaries = useQuery(boundariesQuery(kab))
  const mayCover = may('coverage.read', kab)
  const catalogue = useQuery({ ...catalogueQuery(kab, Number(today.slice(0, 4))), enabled: mayCover })
  const { data: answer } = first
  const outlined = useOutlined(kab, search, answer?.periode[0]?.periode)
  const other = kedua === undefined ? undefined : second.data

  const model = useMemo((): MapModel | null => {
    if (answer === undefined || answer.periode.length === 0) return null
    const level = levelOf(answer, other === undefined ? tingkat : levelOf(other, tingkat))
    const one: Layer = { measure: ukuran, answer, level, unit: unitOf(ukuran, answer, level), model: modelOfLayer(search, answer) }
    const two: Layer | null =
      kedua === undefined || other === undefined
        ? null
        : { measure: kedua, answer: other, level, unit: unitOf(kedua, other, level), model: null }
    return modelOf(one, two, { rule: kelas, way: cara, lokus: level === 'desa' ? outlined : NOBODY })
  }, [answer, other, ukuran, kedua, tingkat, kelas, cara, search, outlined])

  const indicators = useMemo(() => (catalogue.data?.indikator ?? []).filter(({ level }) => level !== 'kab'), [catalogue.data])
  return { first, second: other, boundaries, model, indicators, mayOutline: may('lokus.years', kab) }
}
