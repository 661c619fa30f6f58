/**
 * What routes that write are asked well with.
 */
import type { Place } from './reached.ts'

export const FAR = '2099-01-01'

export const FIGURE = {
  nama: 'Kabupaten',
  source: 'SSGI',
  year: 2024,
  month: null,
  percent: 20,
  low: null,
  high: null,
  n: null,
  population: 'balita',
  page: null,
}
export const TARGET = { level: 'kabupaten', year: 2029, percent: 14, source: 'Uji', page: null, validFrom: '2025-01-01', reason: 'Rekaan' }
export const PERSON = { nik: null, nama: 'Nama Rekaan', ayah: null, ibu: null, alamat: null, rt: null, rw: null }
export const MEETING = {
  title: 'Rakor',
  place: 'Aula',
  day: FAR,
  clock: '09:00',
  zone: 'WIB',
  minutes: 60,
  agenda: ['Pembukaan'],
  invited: [],
}
export const TEXTS = { pejabat: '', tentang: '', menimbang: [], mengingat: [], diktum: [], tempat: '', penandatangan: '', tembusan: [] }
export const DEFINITION = {
  name: { id: 'Rekaan', en: 'Invented' },
  group: 'balita',
  unit: 'jumlah',
  numerator: null,
  denominator: null,
  denominatorCode: null,
  direction: 'naik',
  aggregation: 'jumlah',
  level: 'desa',
  frequency: 'tahunan',
  targets: [],
  variants: [],
  suggestedOwners: [],
  dataSource: '',
  externalCode: null,
  regulation: null,
  sameAs: null,
  certainty: 'daerah',
}
const NO_NUMBERS = { noKk: null, kki: null, nikKepala: null, nikIstri: null, namaIstri: null, alamat: null, rt: null, rw: null }
export const ADDED = {
  id: '01900000-0000-7000-8000-00000000bb01',
  periksa: '01900000-0000-7000-8000-00000000bb02',
  orang: { ...NO_NUMBERS, namaKepala: 'Kepala Baru' },
  tanda: '1000-100000',
}
export const MOVED = { keadaan: 'pindah', sejak: '2026-01-01', ke: 0 }
export const CHECKED = { id: '01900000-0000-7000-8000-00000000bb03', temuan: 'ada', tanda: '1000-100000', dasar: null }
export const hpkCard = (id: string) => ({
  id,
  catatan: '01900000-0000-7000-8000-00000000bb05',
  dasar: 0,
  jenis: 'anak',
  nama: 'Anak Rekaan',
  mulai: '2025-01',
  bersalin: null,
  berakhir: null,
  sebabBerakhir: null,
  sebelum: { timbang: null, konseling: null, pengasuhan: null },
})
export const mapped = ({ lembaga, desa }: Place) => ({
  lembaga,
  periode: '2026-T1',
  lembar: 0,
  kolom: [
    { kolom: 0, arti: 'desa' },
    { kolom: 1, arti: 'E22/nilai' },
  ],
  saring: null,
  sebut: [{ nama: 'Nama Rekaan', kode: desa }],
})
