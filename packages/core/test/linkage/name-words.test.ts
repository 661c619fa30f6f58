import { describe, expect, it } from 'vitest'
import { motherInPlaceholder, nameWords } from '../../src/linkage/name-words.ts'

describe('nameWords', () => {
  it.each([
    ['Hj. St. Noerhajati binti Umar, S.Pd', 'HAYATI NUR SITI'],
    ['MUH. RIZKI', 'MUHAMMAD RIZKI'],
    ['M. Rizki', 'MUHAMMAD RIZKI'],
    ['Moch Rizki', 'MUHAMMAD RIZKI'],
    ['Rizki M', 'RIZKI'],
    ['M', 'MUHAMMAD'],
    ['Abd. Rahman', 'ABDUL RAHMAN'],
    ['ABDURRAHMAN', 'ABDUL RAHMAN'],
    ['Nurhayati', 'HAYATI NUR'],
    ['NURUL HIDAYAH', 'HIDAYAH NUR'],
    ['Nurul', 'NUR'],
    ['Nuri', 'NURI'],
    ["Ma'ruf", 'MARUF'],
    ['Soekarno', 'SUKARNO'],
    ['Joesoef', 'YUSUF'],
    ['Djoko', 'JOKO'],
    ['Joko', 'JOKO'],
    ['Ahmad bin Umar', 'AHMAD'],
    ['Bintang', 'BINTANG'],
    ['Drs. H. Achmad, M.Si', 'AHMAD'],
    ['Dewi S.Pd', 'DEWI'],
    ['Budi, Santoso', 'BUDI SANTOSO'],
    ['Alm. Rusdi', 'RUSDI'],
    ['Élodie', 'ELODIE'],
    ['', ''],
    ['  - ', ''],
    ['By. Ny. Siti Aminah', ''],
    ['BAYI NY DEWI', ''],
    ['Bayi 2', ''],
    ['BY', ''],
    ['Belum ada nama', ''],
    ['Bayu', 'BAYU'],
  ])('%s → %s', (text, expected) => {
    expect(nameWords(text).join(' ')).toBe(expected)
  })
})

describe('motherInPlaceholder', () => {
  it.each([
    ['By. Ny. Siti Aminah', 'Siti Aminah'],
    ['BAYI NY DEWI', 'DEWI'],
    ['Bayi Ny', null],
    ['Siti Aminah', null],
    ['BY', null],
  ])('%s → %s', (text, expected) => {
    expect(motherInPlaceholder(text)).toBe(expected)
  })
})
