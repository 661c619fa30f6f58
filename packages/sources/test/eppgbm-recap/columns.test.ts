import { describe, expect, it } from 'vitest'
import { classifyRecapHeading } from '../../src/eppgbm-recap/columns.ts'
import { normaliseHeading } from '../../src/table/heading.ts'

const classify = (...path: string[]) => classifyRecapHeading(path.map(normaliseHeading))

describe('classifyRecapHeading', () => {
  it.each([
    [['Desa/Kelurahan'], 'nama'],
    [['Desa/Kel'], 'nama'],
    [['Kelurahan'], 'nama'],
    [['Nama Desa'], 'nama'],
    [['Kecamatan'], 'kecamatan'],
    [['No'], 'abaikan'],
    [['Puskesmas'], 'abaikan'],
    [['Jumlah Sasaran Balita'], 'sasaran'],
    [['Jumlah Balita'], 'sasaran'],
    [['BB/U', 'Kurang'], 'bbKurang'],
    [['BB/U', 'Berat Badan Normal'], 'bbNormal'],
    [['BB/U Sangat Kurang'], 'bbSangatKurang'],
    [['Berat Badan Menurut Umur (BB/U)', 'Risiko Berat Badan Lebih'], 'bbRisikoLebih'],
    [['BB/U', 'Gizi Buruk'], 'bbSangatKurang'],
    [['BB/U', 'Jumlah'], 'ditimbang'],
    [['TB/U', 'Normal'], 'tbNormal'],
    [['PB/U atau TB/U', 'Sangat Pendek'], 'sangatPendek'],
    [['PB-TB/U', 'Tinggi'], 'tinggi'],
    [['Pendek'], 'pendek'],
    [['TB/U', 'Diukur'], 'diukur'],
    [['BB/TB', 'Normal'], 'giziBaik'],
    [['BB/PB-TB', 'Gizi Baik'], 'giziBaik'],
    [['BB/PB (BB/TB)', 'Berisiko Gizi Lebih'], 'risikoGiziLebih'],
    [['Gizi Kurang'], 'giziKurang'],
    [['Obesitas'], 'obesitas'],
    [['Ditimbang diukur'], 'ditimbangDiukur'],
    [['Jumlah balita yang ditimbang dan diukur'], 'ditimbangDiukur'],
    [['% Ditimbang diukur'], 'persenDitimbangDiukur'],
    [['Diukur', '%'], 'persenDiukur'],
    [['Stunting', 'Jumlah'], 'stunting'],
    [['Stunting', '%'], 'persenStunting'],
    [['Prevalensi Stunting'], 'persenStunting'],
    [['% Wasting'], 'abaikan'],
    [['% Sangat Pendek'], 'abaikan'],
    [['Jumlah Sasaran (S)'], 'sasaran'],
    [['Jumlah Kasus Stunting'], 'stunting'],
    [['Sasaran', 'Jml'], 'sasaran'],
    [['Sasaran', 'L'], null],
    [['Sasaran (P)'], null],
    [['Normal'], null],
    [['Diukur Baduta'], null],
    [['Keterangan'], null],
  ])('%j → %s', (path, key) => {
    expect(classify(...path)).toBe(key)
  })
})
