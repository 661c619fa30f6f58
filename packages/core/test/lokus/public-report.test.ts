import { describe, expect, it } from 'vitest'
import { proposeKuadran } from '../../src/lokus/propose-kuadran.ts'
import { publicFigures } from '../../src/lokus/public-report.ts'
import type { SituationReport } from '../../src/lokus/situation-report.ts'
import { type SampleVillage, sampleDistrict, sampleSituation, unplacedRow } from '../situation/sample-situation.ts'

function reportOf(villages: readonly SampleVillage[]): SituationReport {
  const situation = sampleSituation(villages, 2, [unplacedRow('Entah')])
  return {
    district: sampleDistrict(villages.length),
    situation,
    lokus: proposeKuadran(situation, { k: 2 }),
    boundaries: [],
    masterData: [{ kode: '99.01.01.2001', keluarga: 3, krs: 2, diukur: 80, sangatPendek: 0, pendek: 3 }],
    issues: [
      {
        code: 'rekap.jumlah-beda',
        severity: 'periksa',
        place: { file: 'rekap bu Siti.xlsx', sheet: null, row: null, column: null, cell: null },
        read: '3',
        params: {},
      },
    ],
    sources: [
      { kind: 'eppgbm-rekap', fileName: 'rekap bu Siti.xlsx', sha256: 'a'.repeat(64), period: '2024-01', rowCount: 3, placedCount: 3 },
    ],
    version: '0.1.0',
    demo: true,
  }
}

const measured = (pendek: number): SampleVillage => ({ recap: { sasaran: 90, diukur: 80, pendek, sangatPendek: 0 } })
const rowOf = (report: SituationReport, kode: string) => report.lokus.rows.find((row) => row.kode === kode)

describe('publicFigures', () => {
  it('keeps the order of the proposal, and no number of a village whose number is withheld', () => {
    const whole = reportOf([measured(3), measured(20), measured(30), measured(9), measured(15), measured(16)])
    const told = publicFigures(whole)
    expect(told.lokus.rows.map(({ kode, rank, proposed }) => ({ kode, rank, proposed }))).toEqual(
      whole.lokus.rows.map(({ kode, rank, proposed }) => ({ kode, rank, proposed })),
    )
    const own = rowOf(told, '99.01.01.2001')
    expect(own).toMatchObject({
      prevalence: null,
      cases: null,
      measured: 80,
      quadrant: null,
      band: null,
      worstProbability: null,
      reasons: [],
    })
    expect(rowOf(told, '99.01.02.2001')).toEqual(rowOf(whole, '99.01.02.2001'))
    expect(told.lokus.cuts).toEqual(whole.lokus.cuts)
  })

  it('tells no median that is the number of a withheld village', () => {
    const whole = reportOf([measured(3), measured(2), measured(30)])
    const told = publicFigures(whole)
    expect(whole.lokus.cuts?.cases).toBe(3)
    expect(told.lokus.cuts).toBeNull()
    expect(told.lokus.rows.every(({ quadrant }) => quadrant === null)).toBe(true)
  })

  it('repeats nothing word by word that stood in a file, and no name of a file', () => {
    const told = JSON.stringify(publicFigures(reportOf([measured(30), measured(20)])))
    expect(told).not.toMatch(/Siti|Entah|sangatPendek/)
    expect(told).toContain('a'.repeat(64))
  })
})
