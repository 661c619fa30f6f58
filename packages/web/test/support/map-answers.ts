/** What the stand-in server answers about maps: computed by the rules of core from the sample district, for two months. */
import { readCoverageMap, readSituationMap } from '@konvergen/contract/maps.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { doubtsOfShare } from '@konvergen/core/indicators/small-share.ts'
import { DEMO_SEMESTER } from '@konvergen/core/setup/demo-krs.ts'
import { isTargetTold, mapAreas } from '@konvergen/core/situation/map-areas.ts'
import { type FigureKey, KRS_FIGURES } from '@konvergen/core/situation/situation.ts'
import type { Answer, Asked } from './answer.ts'
import { LIST_SOURCE } from './sample-children.ts'
import { PERIOD, type Sample } from './sample-district.ts'

const EARLIER = '2026-01'
const NOTHING = {
  nama: null,
  satuan: 'persen',
  tingkat: 'desa',
  arah: null,
  sumber: null,
  duaSumber: false,
  tanpaSasaran: false,
  tersedia: [],
  periode: [],
}

function situationMap(sample: Sample, { params, query }: Asked): unknown {
  const key = params['ukuran'] as FigureKey
  const isKrs = (KRS_FIGURES as readonly FigureKey[]).includes(key)
  const isList = query['sumber'] === 'individu'
  const situation = sample.situation(undefined, isList ? LIST_SOURCE : undefined)
  const tersedia = isKrs ? [DEMO_SEMESTER] : [PERIOD, EARLIER]
  const at = Math.max(0, tersedia.indexOf(query['periode'] ?? ''))
  const { source: sumber, ...areas } = mapAreas(situation, key)
  const isEstimated = query['perkiraan'] === 'true'
  const desa = areas.desa.map((area) => ({ ...area, estimate: isEstimated ? area.estimate : null }))
  return {
    ...NOTHING,
    sumber: isKrs ? null : isList ? 'individu' : 'rekap',
    duaSumber: !isKrs,
    tanpaSasaran: !isKrs && !isTargetTold(situation),
    tersedia,
    periode: tersedia.slice(at, at + Number(query['banyak'] ?? 1)).map((periode) => ({ periode, sumber, ...areas, desa, rumah: {} })),
  }
}

/** Every village but each fifth reported. */
function coverageMap({ district }: Sample, { params }: Asked): unknown {
  const definition = SHIPPED.find(({ code }) => code === params['kode'])
  if (definition === undefined) return undefined
  const area = (kode: string, nama: string, kecamatan: string | null, numerator: number | null) => {
    const state = numerator === null ? 'belum-lapor' : 'ada'
    const denominator = numerator === null ? null : 40
    const value = numerator === null ? null : (100 * numerator) / 40
    return {
      kode,
      nama,
      kecamatan,
      state,
      numerator,
      denominator,
      value,
      doubts: doubtsOfShare({ state, denominator }),
      sasaran: null,
      estimate: null,
    }
  }
  const desa = district.desa.map(({ kode, nama, kecamatan }, at) => area(kode, nama, kecamatan, at % 5 === 4 ? null : at % 40))
  const kecamatan = district.kecamatan.map(({ kode, nama }, at) => area(kode, nama, null, at * 3))
  const kabupaten = area(district.kode, district.nama, null, 20)
  const periode = [{ periode: '2026-T1', sumber: '', kabupaten, kecamatan, desa, rumah: {} }]
  return { ...NOTHING, nama: definition.name, satuan: definition.unit, arah: definition.direction, tersedia: ['2026-T1'], periode }
}

export function mapAnswers(sample: Sample, isEmpty: (asked: Asked) => boolean): [RouteContract, Answer][] {
  return [
    [readSituationMap, (asked) => (isEmpty(asked) ? NOTHING : situationMap(sample, asked))],
    [readCoverageMap, (asked) => (isEmpty(asked) ? NOTHING : coverageMap(sample, asked))],
  ]
}
