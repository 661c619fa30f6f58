/** What the server says of numbers that do not agree: one that cannot be, one of the whole district, one that the secretariat is to decide. */
import * as contract from '@konvergen/contract/findings.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { THRESHOLDS } from '@konvergen/core/findings/thresholds.ts'
import type { Answer, Asked } from './answer.ts'

export const FINDING_ID = '01900000-0000-7000-8000-000000000f01'
const OFFICE = '01900000-0000-7000-8000-000000000f09'
const AT = '2026-03-01T02:10:00.000Z'

const IMPOSSIBLE: contract.FindingSchema = {
  id: FINDING_ID,
  aturan: 'di-atas-batas',
  berat: 'galat',
  periode: '2026-S1',
  wilayah: '99.01.02.2002',
  nama: 'Sidorahayu',
  kecamatan: 'Air Dingin',
  angka: [
    { thing: 'krs-rekap/krs', period: '2026-S1', value: 90 },
    { thing: 'krs-rekap/sasaran', period: '2026-S1', value: 82 },
  ],
  rincian: {},
  keadaan: 'terbuka',
  lembaga: OFFICE,
  ditemukan: AT,
  berubah: AT,
}
const OF_DISTRICT: contract.FindingSchema = {
  ...IMPOSSIBLE,
  id: FINDING_ID.replace(/1$/, '2'),
  aturan: 'nol-mendadak',
  berat: 'periksa',
  periode: '2026-T1',
  wilayah: '99.01',
  nama: 'Kabupaten Contoh',
  kecamatan: null,
  angka: [
    { thing: 'E24', period: '2026-T1', value: 0 },
    { thing: 'E24', period: '2025-T4', value: 188 },
  ],
  rincian: { desa: 8, dari: 10 },
  lembaga: null,
}

export function findingsAnswers(emptyKab: string): readonly [RouteContract, Answer][] {
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  const list = (asked: Asked): contract.FindingsAnswer => ({
    temuan: isEmpty(asked) ? [] : [IMPOSSIBLE, OF_DISTRICT],
    jumlah: isEmpty(asked) ? 0 : 2,
    batas: 300,
    lanjut: null,
    lembaga: isEmpty(asked)
      ? []
      : [
          { id: OFFICE, nama: 'Dalduk KB', terbuka: 1 },
          { id: null, nama: null, terbuka: 1 },
        ],
    periode: isEmpty(asked) ? [] : ['2026-T1', '2026-S1'],
    kecamatan: [],
    nama: {},
    diperiksa: AT,
    usang: !isEmpty(asked),
  })
  const one: contract.FindingAnswer = {
    temuan: IMPOSSIBLE,
    namaLembaga: 'Dalduk KB',
    diteruskan: true,
    sumber: [
      { jenis: 'berkas', impor: FINDING_ID, baris: 7, sel: 'J7', pemilik: 'Dalduk KB' },
      { jenis: 'berkas', impor: FINDING_ID, baris: 7, sel: 'D7', pemilik: 'Dalduk KB' },
    ],
    riwayat: [
      { langkah: 'diteruskan', catatan: 'Tolong diperiksa lagi.', lembaga: 'Dalduk KB', angka: null, oleh: 'Dedi Contoh', pada: AT },
      { langkah: 'ditemukan', catatan: null, lembaga: null, angka: IMPOSSIBLE.angka, oleh: null, pada: '2026-02-28T02:10:00.000Z' },
    ],
    boleh: ['terima', 'teruskan'],
    penerima: [
      { id: null, nama: null },
      { id: OFFICE, nama: 'Dalduk KB' },
    ],
    nama: {},
  }
  return [
    [contract.listFindings, list],
    [
      contract.countFindings,
      (asked) =>
        isEmpty(asked)
          ? { terbuka: 0, galat: 0, dijawab: 0, lembaga: [], diperiksa: null }
          : { terbuka: 2, galat: 1, dijawab: 0, lembaga: [{ id: null, terbuka: 1, galat: 0 }], diperiksa: AT },
    ],
    [contract.readFinding, () => one],
    [contract.readFindingRules, () => ({ batas: { ...THRESHOLDS }, usulan: true, alasan: null, oleh: null, pada: null })],
  ]
}
