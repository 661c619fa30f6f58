import { describe, expect, it } from 'vitest'
import { annexOf, dictumName, draftTexts } from '../../src/opd/decree.ts'
import type { Seat } from '../../src/opd/team.ts'

describe('draftTexts', () => {
  it('speaks as the office that signs, at each level', () => {
    const heads = [
      draftTexts({ level: 'kabupaten', kabupaten: 'Contoh', isKota: false, wilayah: 'Kabupaten Contoh' }),
      draftTexts({ level: 'kabupaten', kabupaten: 'Contoh', isKota: true, wilayah: 'Kota Contoh' }),
      draftTexts({ level: 'kecamatan', kabupaten: 'Contoh', isKota: false, wilayah: 'Kecamatan Hulu' }),
      draftTexts({ level: 'desa', kabupaten: 'Contoh', isKota: false, wilayah: 'Desa Sukamaju' }),
      draftTexts({ level: 'desa', kabupaten: 'Contoh', isKota: false, wilayah: 'Kelurahan Kota' }),
    ].map(({ pejabat, tentang, tempat }) => [pejabat, tentang, tempat])
    const about = 'PEMBENTUKAN TIM PERCEPATAN PENURUNAN STUNTING'
    expect(heads).toEqual([
      ['BUPATI CONTOH', `${about} KABUPATEN CONTOH`, 'Contoh'],
      ['WALI KOTA CONTOH', `${about} KOTA CONTOH`, 'Contoh'],
      ['CAMAT HULU', `${about} KECAMATAN HULU`, 'Hulu'],
      ['KEPALA DESA SUKAMAJU', `${about} DESA SUKAMAJU`, 'Sukamaju'],
      ['LURAH KOTA', `${about} KELURAHAN KOTA`, 'Kota'],
    ])
  })

  it('pays a village team from the village budget, and leaves most legal bases to be checked', () => {
    const texts = draftTexts({ level: 'desa', kabupaten: 'Contoh', isKota: false, wilayah: 'Desa Sukamaju' })
    expect(texts.diktum.join(' ')).toContain('Belanja Desa')
    expect(texts.mengingat.filter(({ terverifikasi }) => terverifikasi).map(({ teks }) => teks)).toEqual([
      'Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting',
    ])
  })
})

describe('annexOf', () => {
  it('lists leadership first, then the fields, each by its order of seats', () => {
    const seat = (id: string, peran: Seat['peran'], bidang: string | null, orang: string | null = null): Seat => ({
      id,
      peran,
      bidang,
      lembaga: null,
      orang,
      jabatan: `Jabatan ${id}`,
    })
    const seats = [
      seat('1', 'anggota', 'a'),
      seat('2', 'ketua', null, 'sri'),
      seat('3', 'pengarah', null),
      seat('4', 'koordinator', 'a', 'tak-dikenal'),
    ]
    const annex = annexOf(
      {
        fields: [
          { id: 'a', nama: 'Data', tugas: ['mendata'] },
          { id: 'b', nama: 'Kosong', tugas: [] },
        ],
        seats,
      },
      new Map([['sri', 'Sri']]),
    )
    expect(annex.map(({ bidang, rows }) => [bidang, rows.map(({ kedudukan, nama }) => [kedudukan, nama])])).toEqual([
      [
        null,
        [
          ['Pengarah', null],
          ['Ketua Pelaksana', 'Sri'],
        ],
      ],
      [
        'Data',
        [
          ['Koordinator', null],
          ['Anggota', null],
        ],
      ],
      ['Kosong', []],
    ])
  })
})

describe('dictumName', () => {
  it('counts as decrees do', () => {
    expect([0, 1, 11, 12].map(dictumName)).toEqual(['KESATU', 'KEDUA', 'KEDUA BELAS', 'KE-13'])
  })
})
