import { describe, expect, it } from 'vitest'
import { CLASS_NAMES, readClass } from '../../src/intake/child-classes.ts'

describe('readClass', () => {
  it.each([
    ['bbU', 'Sangat Kurang', 'bbSangatKurang'],
    ['bbU', 'Berat Badan Sangat Kurang', 'bbSangatKurang'],
    ['bbU', 'Gizi Buruk', 'bbSangatKurang'],
    ['bbU', 'Kurang', 'bbKurang'],
    ['bbU', 'Berat Badan Normal', 'bbNormal'],
    ['bbU', 'Risiko Lebih', 'bbRisikoLebih'],
    ['bbU', 'Resiko Berat Badan Lebih', 'bbRisikoLebih'],
    ['tbU', 'Sangat Pendek', 'sangatPendek'],
    ['tbU', 'PENDEK', 'pendek'],
    ['tbU', 'Pendek (stunted)', 'pendek'],
    ['tbU', 'Normal', 'tbNormal'],
    ['tbU', 'Tinggi', 'tinggi'],
    ['bbTb', 'Gizi Buruk', 'giziBuruk'],
    ['bbTb', 'gizi  kurang', 'giziKurang'],
    ['bbTb', 'Normal', 'giziBaik'],
    ['bbTb', 'Gizi Baik', 'giziBaik'],
    ['bbTb', 'Berisiko Gizi Lebih', 'risikoGiziLebih'],
    ['bbTb', 'Risiko Gizi Lebih', 'risikoGiziLebih'],
    ['bbTb', 'Gizi Lebih', 'giziLebih'],
    ['bbTb', 'Obesitas', 'obesitas'],
  ] as const)('%s: %s', (index, text, kelas) => {
    expect(readClass(index, text)).toBe(kelas)
  })

  it.each([
    ['tbU', 'Gizi Buruk'],
    ['bbU', 'Pendek'],
    ['bbTb', 'Tinggi'],
    ['bbTb', ''],
    ['tbU', 'constructor'],
  ] as const)('%s has no class %j', (index, text) => {
    expect(readClass(index, text)).toBeNull()
  })

  it('reads back every name of Permenkes 2/2020', () => {
    const names = Object.entries(CLASS_NAMES)
    const back = names.map(([, name], at) => readClass(at < 4 ? 'bbU' : at < 8 ? 'tbU' : 'bbTb', name))
    expect(back).toEqual(names.map(([kelas]) => kelas))
  })
})
