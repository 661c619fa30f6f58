import { expect, test } from 'vitest'
import { composePosyanduDetail, composeQualityReport } from '../../src/quality/compose-quality-report.ts'
import type { QualityReport } from '../../src/quality/quality-report.ts'
import { sampleInput, sampleReport } from './sample-report.ts'

const report = sampleReport({ smart: true })
const row = (key: string) => report.posyandu.find((posyandu) => posyandu.key === key)
const signs = (key: string) => report.signs?.posyandu.find((posyandu) => posyandu.key === key)?.reasons.map(({ code }) => code) ?? []

test('goes through JSON unchanged', () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})

test('every posyandu once, worst first, under its puskesmas and kecamatan', () => {
  expect(report.posyandu).toHaveLength(12)
  expect(report.posyandu.at(-1)?.verdict).toBe('layak')
  expect(row('P0')).toMatchObject({
    nama: 'Melati P0',
    desa: 'Desa Contoh',
    puskesmas: 'Utara',
    kecamatan: 'Kecamatan Utara',
    n: 60,
    children: 30,
  })
})

test('what each measures badly is among its reasons, and signs stand apart', () => {
  expect(signs('P0')).toEqual(['nilai-diulang'])
  expect(signs('P1')).toContain('sebaran-sempit')
  expect(row('P2')?.reasons.map(({ code }) => code)).toContain('angka-akhir')
  expect(row('P3')?.reasons.map(({ code }) => code)).toContain('riwayat-janggal')
  expect(row('P0')).toMatchObject({ verdict: 'perlu-diukur-ulang', reasons: [] })
  expect(report.posyandu.flatMap(({ reasons }) => reasons).some(({ isSign }) => isSign)).toBe(false)
})

test('the groups add up to the district', () => {
  for (const level of [report.kecamatan, report.puskesmas]) {
    expect(level).toHaveLength(2)
    const sum = (pick: (group: QualityReport['kabupaten']) => number) => level.reduce((all, group) => all + pick(group), 0)
    expect(sum(({ quality }) => quality.n)).toBe(report.kabupaten.quality.n)
    expect(sum(({ verdicts }) => verdicts.layak)).toBe(report.kabupaten.verdicts.layak)
    expect(sum(({ history }) => history.counts['keluar-jalur'])).toBe(report.kabupaten.history.counts['keluar-jalur'])
    expect(sum(({ repeated }) => repeated?.height.cases ?? 0)).toBe(report.kabupaten.repeated?.height.cases)
  }
})

test('who has a target and no measurement is named apart, and coverage counts those whose target is known', () => {
  expect(report.silent).toEqual([{ key: 'P99', nama: 'P99', desa: null, puskesmas: null, kecamatan: null }])
  expect(report.kabupaten.coverage).toEqual({ measured: 360, target: 360, posyanduWith: 12, posyanduAll: 12 })
  expect(sampleReport({ targets: new Map() }).kabupaten.coverage).toMatchObject({ measured: 0, target: null, posyanduWith: 0 })
})

test('measurements without a posyandu count in the district and in no row', () => {
  const input = sampleInput()
  const keys = { ...input.keys, posyandu: Array.from(input.keys.posyandu, (key) => (key === 'P11' ? null : key)) }
  const found = composeQualityReport({ ...input, keys })
  expect(found.withoutPosyandu).toBe(60)
  expect(found.kabupaten.quality.n).toBe(720)
  expect(found.posyandu).toHaveLength(11)
})

test('a posyandu opened from its own measurements alone says what the report says of it', () => {
  const { children, keys, places, period, source, kabupaten, names } = sampleInput()
  const only = Int32Array.from(places).filter((place) => keys.posyandu[place] === 'P3')
  const { quality, history } = composePosyanduDetail({ key: 'P3', nama: 'Melati P3' }, children, only)
  expect(quality.n).toBe(row('P3')?.n)
  const wrong = Object.entries(history.counts).reduce((sum, [kind, count]) => sum + (kind === 'hari-sama' ? 0 : count), 0)
  expect({ cases: wrong, n: history.values }).toEqual(row('P3')?.figures.historyErrors)
  const alone = composeQualityReport({ children, keys, places: only, period, source, kabupaten, names, targets: new Map() })
  expect(alone.kabupaten.quality).toEqual(quality)
})

test('nothing measured: no posyandu, no error', () => {
  const none = sampleReport({ places: new Int32Array() })
  expect(none.posyandu).toEqual([])
  expect(none.silent).toHaveLength(13)
  expect(none.kabupaten.quality.n).toBe(0)
  expect(JSON.parse(JSON.stringify(none))).toEqual(none)
})
