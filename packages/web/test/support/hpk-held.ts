/** What is held about an invented child in the services of the first 1,000 days, as reports on a child and on a family tell it. */
import type { HpkHeld } from '@konvergen/contract/hpk-privacy.ts'

export const HELD: HpkHeld = {
  id: '01900000-0000-7000-8000-00000000ee01',
  desa: 'Contoh',
  jenis: 'anak',
  dihapus: null,
  penulisan: [{ nama: 'Contoh Rekaan', kepala: 'Ayah Rekaan', noKk: null, nik: '9901010101010142', alamat: null, rt: '02', rw: '01' }],
  layanan: [{ bulan: '2026-01', isi: { jamban: true }, alasan: null, oleh: 'Bu Ratna', pada: '2026-02-02T02:05:00.000Z' }],
}
