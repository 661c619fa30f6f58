/**
 * A quality report of an invented district: eight posyandu measured for six months, one of which copies and one of which rounds, with names
 * that try to be something else. No child of it exists.
 */
import { ageOf } from '@konvergen/core/growth/age.ts'
import { emptyChildren, LYING, STANDING } from '@konvergen/core/growth/children.ts'
import { valueAtZ } from '@konvergen/core/growth/reference-curves.ts'
import { scoreChildren } from '@konvergen/core/growth/score-children.ts'
import { randomDeviate, randomInteger, seededRandom } from '@konvergen/core/kit/random.ts'
import { composeQualityReport } from '@konvergen/core/quality/compose-quality-report.ts'
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'

const NAMES = ['Melati', '#Suka $x$ _Maju_', '=HYPERLINK("x")', '<Air> & "Dingin"', 'Mawar', 'Kenanga', 'Anggrek', 'Dahlia']
const [PER_POSYANDU, MONTHS] = [30, 6]

export function sampleQuality(smart = false): QualityReport {
  const random = seededRandom(5)
  const children = emptyChildren(NAMES.length * PER_POSYANDU * MONTHS)
  const child = new Int32Array(children.count)
  const [posyandu, places]: [string[], number[]] = [[], []]
  let place = 0
  for (let p = 0; p < NAMES.length; p += 1) {
    for (let c = 0; c < PER_POSYANDU; c += 1) {
      const first = randomInteger(random, 0, 1600)
      const [zLen, zWei] = [randomDeviate(random) - 1.2, randomDeviate(random) - 1]
      for (let month = 0; month < MONTHS; month += 1) {
        const { day, month: age } = ageOf(first + 30 * month, 'hari')
        const height = valueAtZ('len', 1, age, zLen) + 0.4 * randomDeviate(random)
        children.sex[place] = 1
        children.day[place] = day
        children.month[place] = age
        children.measure[place] = day < 731 ? LYING : STANDING
        children.weight[place] = Math.round(10 * (valueAtZ('wei', 1, age, zWei) + 0.1 * randomDeviate(random))) / 10
        children.lenhei[place] = p === 1 ? Math.round(height) : Math.round(10 * height) / 10
        if (p === 0 && month > 0) children.lenhei[place] = children.lenhei[place - 1] ?? Number.NaN
        child[place] = p * PER_POSYANDU + c
        posyandu.push(`P${p}`)
        if (month === MONTHS - 1) places.push(place)
        place += 1
      }
    }
  }
  const { z } = scoreChildren(children, { indices: ['len', 'wei', 'wfl', 'bmi'] })
  return composeQualityReport({
    kabupaten: { key: '9901', nama: 'Kabupaten Contoh' },
    period: { from: '2026-02', to: '2026-02' },
    source: 'e-PPGBM daftar anak',
    children: { ...children, z, child },
    keys: { posyandu, puskesmas: posyandu.map(() => 'Tanjung'), kecamatan: posyandu.map((key) => (key < 'P4' ? 'Utara' : 'Selatan')) },
    places,
    names: new Map(NAMES.map((nama, p) => [`P${p}`, { nama, desa: 'Desa Contoh' }])),
    targets: new Map([...NAMES.keys(), 99].map((p) => [`P${p}`, 40])),
    smart,
  })
}

export const SAMPLE_CONTEXT = { province: 'Provinsi Contoh', version: '0.0.0', isDemo: true } as const
