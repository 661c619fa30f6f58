import { describe, expect, it } from 'vitest'
import { compareHomes, HOME_LEVELS, type Home, homeColumns } from '../../src/linkage/compare-homes.ts'

const VILLAGE = '99.01.01.2001'

function level(one: Partial<Home>, other: Partial<Home>): string {
  const whole = (home: Partial<Home>): Home => ({ alamat: null, rt: null, rw: null, ...home })
  const columns = (home: Partial<Home>) => homeColumns([whole(home)], [VILLAGE])
  const [there, back] = [compareHomes(columns(one), 0, columns(other), 0), compareHomes(columns(other), 0, columns(one), 0)]
  expect(there).toBe(back)
  return HOME_LEVELS[there] ?? 'kosong'
}

describe('compareHomes', () => {
  it.each<[string, Partial<Home>, Partial<Home>]>([
    ['rt', { rt: '002', rw: '01' }, { rt: 'RT 2', rw: '1' }],
    ['rt', { rt: '2' }, { rt: '002' }],
    ['rt', { rt: '2', rw: '1', alamat: 'Dusun Melati' }, { rt: '2', alamat: 'DSN. MELATI' }],
    ['sebagian', { rt: '2', rw: '1' }, { rt: '2' }],
    ['sebagian', { rt: '2', rw: '1' }, { rt: '3', rw: '1' }],
    ['beda', { rt: '2', rw: '1' }, { rt: '2', rw: '3' }],
    ['beda', { rt: '2', rw: '1' }, { rt: '4', rw: '3' }],
    ['alamat', { alamat: 'Dusun Melati' }, { alamat: 'DSN. MELATI RT 3' }],
    ['alamat', { alamat: 'JL POROS SUKAMAJU' }, { alamat: 'Sukamaju' }],
    ['sebagian', { alamat: 'Melati Atas' }, { alamat: 'Melati Bawah' }],
    ['beda', { alamat: 'Dusun Melati' }, { alamat: 'Dusun Tanjung' }],
    ['kosong', {}, { rt: '2', rw: '1', alamat: 'Dusun Melati' }],
    ['kosong', { rt: '0', rw: '00', alamat: '-' }, { rt: '2', rw: '1', alamat: 'Dusun Melati' }],
    ['kosong', { alamat: 'Dusun RT 3' }, { alamat: 'Dusun Melati' }],
    ['kosong', { rt: '2' }, { alamat: 'Dusun Melati' }],
  ])('%s: %o beside %o', (wanted, one, other) => {
    expect(level(one, other)).toBe(wanted)
  })

  it('a word that most of a village writes says nothing there, and something elsewhere', () => {
    const [here, there] = ['99.01.01.2001', '99.01.01.2002']
    const address = (alamat: string): Home => ({ alamat, rt: null, rw: null })
    const rows = [...Array.from({ length: 9 }, () => address('Sukamaju')), address('Sukamaju Melati'), address('Dusun Sukamaju')]
    const columns = homeColumns(rows, [...Array.from({ length: 10 }, () => here), there])
    expect(compareHomes(columns, 0, columns, 1)).toBe(-1)
    expect([...columns.words[9]!]).toEqual(['MELATI'])
    expect(columns.words[10]!.size).toBe(1)
  })
})
