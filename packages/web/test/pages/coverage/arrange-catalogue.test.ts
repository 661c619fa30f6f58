/** The catalogue: what a search finds, what a change changed, how another reading takes over, what cannot be kept. */
import type { CatalogueAnswer, DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { DENOMINATORS, SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { describe, expect, it } from 'vitest'
import {
  changedFields,
  draftOf,
  EMPTY_DRAFT,
  faultOfDraft,
  fitting,
  NO_FILTER,
  NOBODY,
  nextOwnCode,
  stepsOf,
  targetsIn,
  tidied,
  withReading,
  withUnit,
  withWords,
} from '../../../src/pages/coverage/arrange-catalogue.ts'

const ALL = SHIPPED as unknown as DefinitionSchema[]
const NUMBERS: CatalogueAnswer['sasaran'] = DENOMINATORS.map(({ code, name, unit }) => ({ code, name, unit }))
const of = (code: string): DefinitionSchema => {
  const found = ALL.find((each) => each.code === code)
  if (found === undefined) throw new Error(code)
  return found
}
const codes = (filter: Partial<typeof NO_FILTER>, owners = {}) => fitting(ALL, owners, { ...NO_FILTER, ...filter }).map(({ code }) => code)
const change = (versi: number, definisi: DefinitionSchema, more: object = {}) => ({
  kode: definisi.code,
  versi,
  mulai: 2026,
  dihentikan: false,
  alasan: 'a',
  oleh: 'o',
  pada: '2026-01-08T02:00:00.000Z',
  definisi,
  ...more,
})

describe('a search', () => {
  it('finds every word, in either language, among those that the filters leave', () => {
    expect(codes({ find: 'tablet remaja' })).toContain('E01')
    expect(codes({ find: 'ADOLESCENT anaemia' })).toEqual(['E02'])
    expect(codes({ kind: 'S' })).toHaveLength(35)
    expect(codes({ find: 'e01', kind: 'S' })).toEqual([])
    expect(codes({ owner: 'x' }, { E05: 'x' })).toEqual(['E05'])
    expect(codes({ owner: NOBODY, kind: 'E' }, { E05: 'x' })).toHaveLength(28)
  })
})

describe('targets', () => {
  it('of one year stand side by side, and those of the latest year hold on', () => {
    expect(targetsIn(of('E01'), 2024).map(({ value }) => value)).toEqual([58, 80])
    expect(targetsIn(of('E01'), 2026).map(({ year }) => year)).toEqual([2024, 2024])
    expect(targetsIn(of('E01'), 2020)).toEqual([])
  })
})

describe('history', () => {
  it('says what each change changed against the one before, whatever order its parts were kept in', () => {
    const first = { ...of('E24'), version: 1, numerator: { en: 'b', id: 'a' } }
    const second = { ...first, version: 2, numerator: { id: 'a', en: 'b' }, frequency: 'bulanan' as const }
    const shipped = SHIPPED.find(({ code }) => code === 'E24')
    const steps = stepsOf('E24', [change(2, second), change(1, first), change(1, of('E25'))], shipped)
    expect(steps.map(({ change: { versi }, fields }) => [versi, fields])).toEqual([
      [2, ['frequency']],
      [1, ['numerator']],
    ])
    expect(stepsOf('K01', [change(1, { ...first, code: 'K01' })], undefined)[0]?.fields).toBeNull()
    expect(changedFields(first, first)).toEqual([])
  })
})

describe('another reading', () => {
  it('takes over, and the one before stands beside it', () => {
    const [variant] = of('E19').variants
    const taken = withReading(of('E19'), variant?.code ?? '')
    expect(taken.denominatorCode).toBe(variant?.denominatorCode)
    expect(taken.variants.map(({ code }) => code)).toEqual(['versi-0'])
    const back = withReading({ ...of('E19'), ...taken, version: 1 }, 'versi-0')
    expect([back.denominatorCode, back.denominator]).toEqual([of('E19').denominatorCode, of('E19').denominator])
    expect(faultOfDraft(taken, 'E19')).toBeNull()
  })
})

describe('a definition that is written', () => {
  it('gets the next own code, also after one has ended', () => {
    expect(nextOwnCode({ indikator: ALL, perubahan: [] })).toBe('K01')
    expect(nextOwnCode({ indikator: ALL, perubahan: [change(1, { ...of('E01'), code: 'K07' }, { dihentikan: true })] })).toBe('K08')
  })

  it('adds up as its unit and level ask, so that nobody chooses it', () => {
    const of3 = (unit: DefinitionSchema['unit'], level: DefinitionSchema['level']) => {
      const { aggregation, level: at } = withUnit({ ...EMPTY_DRAFT, denominatorCode: 'D01' }, unit, level)
      return [aggregation, at]
    }
    expect(of3('persen', 'desa')).toEqual(['rasio', 'desa'])
    expect(of3('jumlah', 'kab')).toEqual(['terakhir', 'kab'])
    expect(of3('jumlah', 'kec')).toEqual(['jumlah', 'kec'])
    expect(of3('tanda', 'kab')).toEqual(['tanda', 'desa'])
    expect(of3('ya-tidak', 'desa')).toEqual(['terakhir', 'kab'])
  })

  it('changes one language and leaves the other, and keeps spaces while they are typed', () => {
    const original = draftOf(of('E01'))
    const typed = withWords(original, 'numerator', 'id', 'Remaja ')
    expect(typed.numerator).toEqual({ id: 'Remaja ', en: original.numerator?.en })
    expect(withWords(typed, 'numerator', 'en', 'Girls').numerator).toEqual({ id: 'Remaja ', en: 'Girls' })
    expect(tidied(withWords(typed, 'numerator', 'en', ''), NUMBERS).numerator).toEqual({ id: 'Remaja', en: 'Remaja' })
    expect(withWords(withWords(typed, 'numerator', 'en', ''), 'numerator', 'id', '').numerator).toBeNull()
  })

  it('is refused in words where it cannot be reckoned with', () => {
    const named = { ...EMPTY_DRAFT, name: { id: 'Kelas ibu', en: '' } }
    expect(faultOfDraft(tidied(EMPTY_DRAFT, NUMBERS), 'K01')?.id).toBe('Isi namanya.')
    expect(faultOfDraft(tidied(named, NUMBERS), 'K01')?.id).toMatch(/pembilang dan penyebut/)
    const target = { year: 2026, value: Number.NaN, source: 'RPJMD', certainty: 'daerah' as const }
    expect(faultOfDraft(tidied({ ...named, unit: 'jumlah', targets: [target] }, NUMBERS), 'K01')?.id).toMatch(/setiap target/)
    const whole = withWords({ ...named, denominatorCode: 'D06' }, 'numerator', 'id', 'Ibu yang ikut')
    expect(faultOfDraft(tidied(whole, NUMBERS), 'K01')).toBeNull()
    expect(tidied(whole, NUMBERS)).toMatchObject({ name: { en: 'Kelas ibu' }, denominator: { id: 'Ibu hamil' } })
  })
})
