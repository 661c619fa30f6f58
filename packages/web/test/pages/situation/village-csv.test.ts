/** The village table as a file: where there is no number a word says why, and every row names its sources and periods. */
import { figure } from '@konvergen/core/kit/figure.ts'
import { proposeKuadran } from '@konvergen/core/lokus/propose-kuadran.ts'
import { expect, it, vi } from 'vitest'
import { villageCsv, villageCsvName } from '../../../src/pages/situation/village-csv.ts'
import { villageRows } from '../../../src/parts/village-map/village-row.ts'
import { sayIn } from '../../../src/text/say.ts'
import { PERIOD, sample } from '../../support/sample-district.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const situation = JSON.parse(JSON.stringify(sample().situation()))
const [first] = villageRows(situation, undefined)

/** The cells of a village with this pair of stunting. */
function cellsWith(numerator: number | null, denominator: number | null): string[] {
  const { source, period } = first!.desa.figures.stunting
  const stunting = figure(numerator, denominator, { source, period })
  const desa = { ...first!.desa, interval: null, figures: { ...first!.desa.figures, stunting } }
  const [, line] = villageCsv([{ ...first!, desa }], ['desa', 'rentang', 'stunting'], sayIn('id')).split('\r\n')
  return line!.split(';')
}

it.each([
  [null, 10, 'belum lapor'],
  [0, 0, 'tidak ada sasaran'],
  [11, 10, 'tidak sah'],
])('%s of %s is said as %s', (numerator, denominator, word) => {
  expect(cellsWith(numerator, denominator).slice(3, 6)).toEqual([word, word, word])
})

it('tells whether a village is proposed apart from how sure that is', () => {
  const proposal = proposeKuadran(sample().situation(), { k: 2 })
  const answer = JSON.parse(JSON.stringify({ ...proposal, recapPeriod: null, krsPeriod: null }))
  const lines = villageCsv(villageRows(situation, answer), ['desa', 'kepastian'], sayIn('id')).split('\r\n')
  expect(lines[0]!.split(';').slice(2, 4)).toEqual(['Usulan', 'Kepastian'])
  const said = new Map(lines.slice(1).map((line) => [line.split(';')[0], line.split(';').slice(2, 4)]))
  for (const { kode, proposed, rank } of proposal.rows) {
    expect(said.get(kode)?.[0]).toBe(proposed ? `Lokus ${rank}` : 'tidak')
    expect(['Pasti', 'Abu-abu', 'Bukan', 'belum lapor', 'tidak sah', 'tidak ada sasaran']).toContain(said.get(kode)?.[1])
  }
})

it('ends every row with source and period of both files', () => {
  const [head, line] = villageCsv([first!], ['desa', 'stunting'], sayIn('id')).split('\r\n')
  const { stunting, krs } = first!.desa.figures
  expect(head!.split(';').slice(-4)).toEqual([
    'Sumber status gizi',
    'Periode status gizi',
    'Sumber keluarga berisiko',
    'Periode keluarga berisiko',
  ])
  expect(line!.split(';').slice(-4)).toEqual([stunting.source, stunting.period, krs.source, krs.period])
})

it('bears its periods in its name, and only those there are', () => {
  const { figures } = situation.kabupaten
  expect(villageCsvName('99.01', figures)).toBe(`desa-99.01-${PERIOD}-${figures.krs.period}.csv`)
  const withoutKrs = { ...figures, krs: figure(null, null, { source: '', period: '' }) }
  expect(villageCsvName('99.01', withoutKrs)).toBe(`desa-99.01-${PERIOD}.csv`)
})
