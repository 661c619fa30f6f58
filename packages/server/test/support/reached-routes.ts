/**
 * How each route that takes an id, or codes in its query or body, is asked well: by whom, about which thing, with what. The intruder asks it once for
 * what is somebody else's and once for what does not exist. A new route must be entered here; a test sees to it.
 */
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { THRESHOLDS } from '@konvergen/core/findings/thresholds.ts'
import { CALENDAR_REACHED } from './calendar-routes.ts'
import { LOKUS_METHOD } from './lokus-method.ts'
import { PLAN_REACHED } from './plan-reached.ts'
import { asked, inBody, of, ofDistrict, type Place, type Reached } from './reached.ts'
import { ADDED, CHECKED, DEFINITION, FAR, FIGURE, hpkCard, MEETING, MOVED, mapped, PERSON, TARGET, TEXTS } from './reached-bodies.ts'
import { BUDGET_REACHED } from './reached-budget.ts'
import { CHAIN_REACHED } from './reached-chain.ts'
import { COMMITMENT_REACHED } from './reached-commitment.ts'
import { REMBUK_REACHED } from './reached-rembuk.ts'
import { REALISATION_REACHED } from './realisation-reached.ts'
import { VILLAGE_REACHED } from './village-reached.ts'

export type { Place, Reached }

const child = (by: Role, body?: object): Reached => ({
  by,
  params: of('anak'),
  wall: by === 'puskesmas' ? 'area' : 'district',
  ...(body && { body: () => body }),
})
const ofVersion = (more: (place: Place) => Readonly<Record<string, string>>): Reached => ({
  ...ofDistrict('admin-kab', 'analisis'),
  params: (place) => ({ id: place.analisis, ...more(place) }),
})
const task = (body?: object): Reached => ({ by: 'desa', params: of('tugas'), wall: 'area', ...(body && { body: () => body }) })
const document = (params: (place: Place) => Readonly<Record<string, string>>, body?: object): Reached => ({
  by: 'desa',
  params,
  wall: 'area',
  ...(body && { body: () => body }),
})
const version = (place: Place) => ({ id: place.dokumen, no: '1' })

const toArea = (place: Place) => ({ to: { kind: 'wilayah', code: place.desa }, due: FAR })

const ofPeriod = (body: (place: Place) => object): Reached => ({
  by: 'admin-kab',
  params: () => ({ periode: '2026-T1' }),
  body,
  wall: 'district',
})
const approval: Reached = { ...ofPeriod(({ lembaga }) => ({ lembaga, catatan: 'Periksa lagi' })), by: 'dinkes', isRefused: true }
const ofOffice = ofPeriod(({ lembaga }) => ({ lembaga, catatan: 'Periksa lagi' }))

const atVillage = (by: Role, body?: object): Reached => ({
  by,
  params: ({ ronde, desa }) => ({ id: ronde, desa }),
  wall: by === 'desa' ? 'area' : 'district',
  ...(body && { body: () => body }),
})
const family = (body?: object): Reached => ({ by: 'desa', params: of('keluarga'), wall: 'area', ...(body && { body: () => body }) })
const ofHpk = (body: object): Reached => ({ by: 'puskesmas', params: of('hpk'), wall: 'area', body: () => body })

const atQuarter = (body?: (place: Place) => object): Reached => ({
  by: 'desa',
  params: ({ desa }) => ({ periode: '2025-T3', desa }),
  wall: 'area',
  ...(body && { body }),
})

/** Below `/api/districts/:kab`, in the order in which they may be done: what destroys comes last. */
const IN_DISTRICT: Readonly<Record<string, Reached>> = {
  ...CALENDAR_REACHED,
  'GET /desa/:desa/provenance': { by: 'puskesmas', params: ({ desa }) => ({ desa }), wall: 'area' },
  'GET /kenapa/:ukuran': { ...asked('puskesmas', 'area', ({ desa }) => [{ wilayah: desa }]), params: () => ({ ukuran: 'stunting' }) },
  'GET /tren': asked('puskesmas', 'area', ({ desa, kec }) => [{ area: desa }, { area: kec }]),
  'GET /mutu': asked('puskesmas', 'area', ({ posyandu }) => [{ posyandu }]),
  'GET /penyebab': asked('puskesmas', 'area', ({ desa }) => [{ wilayah: desa }]),
  'GET /penyebab/anak': asked('puskesmas', 'area', ({ desa }) => [{ wilayah: desa, daftar: 'berisiko' }]),
  'POST /penyebab/keluarga': inBody('desa', ({ desa }) => ({ wilayah: desa, daftar: 'baru' }), 'area'),
  'GET /anak': asked('puskesmas', 'area', ({ desa }) => [{ desa }]),
  'GET /jejak': asked('admin-kab', 'district', ({ anak, akun }) => [{ hal: anak }, { pelaku: akun }]),
  'POST /anak/cari': { ...inBody('puskesmas', ({ nik }) => ({ nik }), 'area'), compares: 'lihat' },
  'GET /anak/:id': child('puskesmas'),
  'POST /anak/:id/buka': child('puskesmas', { tujuan: 'rujukan' }),
  'POST /anak/:id/perbaiki': child('puskesmas', PERSON),
  'POST /anak/ekspor': inBody('puskesmas', ({ desa }) => ({ tujuan: 'bantuan', desa }), 'area'),
  'POST /anak/:id/laporan-data': child('dinkes', { tujuan: 'permintaan-keluarga' }),
  'POST /anak-meragukan/:id': ofDistrict('dinkes', 'ragu', () => ({ keputusan: 'beda' })),
  'GET /imports/:id/baris/:row': { by: 'dinkes', params: ({ daftar }) => ({ id: daftar, row: '2' }), wall: 'district' },
  'POST /imports/:id/baris': ofDistrict('dinkes', 'rekap', () => ({})),
  'GET /imports/:id': ofDistrict('dinkes', 'daftar'),
  'GET /imports/:id/isu.csv': ofDistrict('dinkes', 'daftar'),
  'POST /imports/:id/undo': ofDistrict('dinkes', 'daftar'),
  'POST /imports/:id/apply': ofDistrict('dinkes', 'rekap', () => ({ confirm: [] })),
  'POST /imports/:id/discard': ofDistrict('dinkes', 'rekap'),
  'PUT /indikator/:kode': {
    by: 'admin-kab',
    params: () => ({ kode: 'E01' }),
    body: () => ({ definisi: DEFINITION, mulai: 2026, dihentikan: false, alasan: 'Rekaan' }),
    wall: 'district',
  },
  'GET /cakupan/:periode/isian': {
    ...asked('admin-kab', 'district', ({ lembaga }) => [{ lembaga }]),
    params: () => ({ periode: '2026-T1' }),
  },
  'GET /cakupan/:periode/templat.xlsx': {
    by: 'admin-kab',
    wall: 'district',
    queries: ({ lembaga }) => [{ lembaga }],
    params: () => ({ periode: '2026-T1' }),
  },
  'GET /cakupan/:periode/indikator/:kode/riwayat': {
    ...asked('admin-kab', 'district', ({ desa }) => [{ wilayah: desa }]),
    params: () => ({ periode: '2026-T1', kode: 'E01' }),
  },
  'PUT /cakupan/:periode': ofPeriod(() => ({ keadaan: 'terbuka', tenggat: null })),
  'PUT /cakupan/:periode/isian': ofPeriod(({ lembaga, desa }) => ({
    lembaga,
    nilai: [{ kode: 'E01', bagian: 'nilai', wilayah: desa, isi: 1 }],
  })),
  'POST /cakupan/:periode/ajukan': ofOffice,
  'POST /cakupan/:periode/setujui': approval,
  'POST /cakupan/:periode/kembalikan': approval,
  'GET /lembar/:id': { ...ofDistrict('admin-kab', 'lembar'), queries: ({ lembaga }) => [{ lembaga }] },
  'POST /lembar/:id/coba': ofDistrict('admin-kab', 'lembar', mapped),
  'POST /lembar/:id/terapkan': ofDistrict('admin-kab', 'lembar', mapped),
  'POST /lembar/:id/isu': ofDistrict('admin-kab', 'lembar', () => ({ pilihan: null, bentuk: 'csv', bahasa: 'id' })),
  'POST /lembar/:id/judul': ofDistrict('admin-kab', 'lembar', () => ({ lembar: 0, dari: 1, sampai: 1 })),
  'POST /lembar/:id/tarik': ofDistrict('admin-kab', 'lembar', () => ({})),
  'POST /lembar/:id/lupakan': ofDistrict('admin-kab', 'lembar', ({ lembaga }) => ({ lembaga, lembar: 0 })),
  'POST /lembar/:id/singkirkan': ofDistrict('admin-kab', 'lembar'),
  'POST /beda-sasaran': inBody('admin-kab', ({ lembaga, desa }) => ({
    kode: 'D16',
    periode: '2026',
    wilayah: desa,
    angka: 5,
    alasan: 'Rekaan',
    lembaga,
  })),
  'POST /beda-sasaran/:id/selesai': ofDistrict('admin-kab', 'beda', () => ({ hasil: 'tetap', alasan: 'Rekaan' })),
  'POST /cakupan/:periode/ingatkan': ofPeriod(({ lembaga }) => ({ lembaga: [lembaga] })),
  'PUT /cakupan-pengingat': inBody('admin-kab', () => ({ hariSebelum: null, jarakHari: 3 })),
  'PUT /tautan/sendiri': inBody('dinkes', () => ({ sendiri: true })),
  'PUT /temuan-batas': inBody('admin-kab', () => ({ batas: THRESHOLDS, alasan: 'Rekaan' })),
  'GET /klaim': asked('admin-kab', 'district', ({ desa }) => [{ wilayah: desa.slice(0, 5) }]),
  'POST /angka-terbit/:id/tarik': ofDistrict('dinkes', 'angka', () => ({ alasan: 'Rekaan' })),
  'POST /target-prevalensi/:id/tarik': ofDistrict('admin-kab', 'target', () => ({ alasan: 'Rekaan' })),
  'POST /target-prevalensi': inBody('admin-kab', () => TARGET),
  'POST /angka-terbit': inBody('dinkes', ({ desa }) => ({ angka: [{ ...FIGURE, kode: desa.slice(0, 5) }] })),
  'GET /temuan': asked('admin-kab', 'district', ({ lembaga, kec }) => [{ lembaga }, { kecamatan: kec }]),
  'GET /temuan/:id': { by: 'desa', params: of('temuan'), wall: 'area' },
  'POST /temuan/:id/jawab': ofDistrict('admin-kab', 'temuan', () => ({ alasan: 'Rekaan' })),
  'POST /temuan/:id/terima': ofDistrict('admin-kab', 'temuan', () => ({ alasan: 'Rekaan' })),
  'POST /temuan/:id/teruskan': ofDistrict('admin-kab', 'temuan', ({ lembaga }) => ({ lembaga, alasan: 'Rekaan' })),
  'GET /tugas': asked('desa', 'area', ({ desa }) => [{ untuk: desa }, { jenis: 'desa', hal: desa }]),
  'POST /keluarga': inBody('desa', ({ desa }) => ({ desa }), 'area'),
  'POST /keluarga/cari': inBody('desa', ({ desa }) => ({ cari: 'Kepala', desa }), 'area'),
  'POST /keluarga/:id': family(),
  'POST /keluarga/:id/laporan-data': { ...family({ tujuan: 'permintaan-keluarga' }), by: 'opd-kb', wall: 'district' },
  'POST /keluarga/:id/buka': { ...family({ tujuan: 'kunjungan' }), by: 'opd-kb', wall: 'district' },
  'GET /keluarga/:id/anggota': family(),
  'POST /keluarga/:id/keadaan': family(MOVED),
  'GET /anak/:id/keluarga': child('puskesmas'),
  'POST /anak/:id/keluarga': child('dinkes', { keluarga: null, sebelum: null }),
  'POST /anak/:id/keadaan': child('puskesmas', MOVED),
  'POST /tautan/pasangan/:id': ofDistrict('dinkes', 'pasangan'),
  'POST /tautan/pasangan/:id/buka': ofDistrict('dinkes', 'pasangan', () => ({ tujuan: 'catatan-ganda' })),
  'POST /tautan/pasangan/:id/jawab': ofDistrict('dinkes', 'pasangan', () => ({ jawaban: 'nanti', sebelum: null })),
  'POST /tautan/gabungan': inBody('dinkes', ({ keluarga }) => ({ subjek: 'keluarga', dari: keluarga, ke: keluarga, alasan: 'Uji' })),
  'POST /tautan/gabungan/:id/pisah': ofDistrict('dinkes', 'gabungan'),
  'POST /tautan/putaran/:id/batalkan': ofDistrict('dinkes', 'putaran'),
  'POST /verval': inBody('opd-kb', ({ daftarKeluarga }) => ({ daftar: daftarKeluarga, tenggat: FAR })),
  'PUT /batas-4t': inBody('opd-kb', () => ({ youngBelow: 20, oldAbove: 35, manyFrom: 3, closeBelowMonths: 24 })),
  'GET /verval/:id': { by: 'desa', params: of('ronde'), wall: 'area' },
  'POST /verval/:id/desa/:desa/keluarga': atVillage('desa', {}),
  'POST /verval/:id/periksa': {
    by: 'desa',
    params: of('ronde'),
    body: ({ keluarga }) => ({ periksa: [{ ...CHECKED, keluarga }] }),
    wall: 'area',
  },
  'POST /verval/:id/desa/:desa/tambah': atVillage('desa', ADDED),
  'POST /verval/:id/desa/:desa/tandatangan': atVillage('desa'),
  'POST /verval/:id/desa/:desa/verifikasi': atVillage('admin-kab', { langkah: 'kembalikan', alasan: 'Rekaan' }),
  'POST /verval/:id/tetapkan': ofDistrict('opd-kb', 'ronde', () => ({ belumSelesai: 99 })),
  'POST /verval/:id/buka': ofDistrict('opd-kb', 'ronde', () => ({ alasan: 'Rekaan' })),
  'POST /skor/:periode/kunci': {
    by: 'admin-kab',
    params: () => ({ periode: '2025-T2' }),
    body: () => ({ langkah: 'buka', alasan: 'Rekaan' }),
    wall: 'district',
  },
  'POST /skor/:periode/desa/:desa/lihat': atQuarter(),
  'POST /skor/:periode/desa/:desa/riwayat': atQuarter(({ hpk }) => ({ orang: hpk })),
  'POST /skor/:periode/desa/:desa/orang': atQuarter(() => hpkCard('01900000-0000-7000-8000-00000000bb04')),
  'POST /skor/:periode/desa/:desa/isi': atQuarter(({ hpk }) => ({
    bulan: [{ id: '01900000-0000-7000-8000-00000000bb06', orang: hpk, bulan: '2025-07', dasar: 0, isi: { air: true } }],
  })),
  'POST /skor/:periode/ingatkan': {
    by: 'admin-kab',
    params: () => ({ periode: '2025-T3' }),
    body: ({ desa }) => ({ desa: [desa] }),
    wall: 'district',
  },
  'POST /skor/:periode/desa/:desa/orang.xlsx': atQuarter(() => ({ tujuan: 'kunjungan' })),
  'POST /skor/:periode/desa/:desa/kirim': atQuarter(() => ({ dasar: 0, rembuk: null, multipihak: null, catatan: null })),
  'GET /data-tetap/:id': { by: 'desa', params: of('tetap'), wall: 'area' },
  'GET /data-tetap/:id/jumlah.xlsx': { by: 'desa', params: of('tetap'), wall: 'area' },
  'POST /data-tetap/:id/keluarga.xlsx': { by: 'desa', params: of('tetap'), body: () => ({ tujuan: 'kunjungan' }), wall: 'area' },
  'GET /verval/:id/surat.docx': { by: 'desa', params: of('ronde'), queries: ({ desa }) => [{ wilayah: desa }], wall: 'area' },
  'POST /verval/:id/ingatkan': ofDistrict('admin-kab', 'ronde', ({ desa }) => ({ desa: [desa] })),
  'GET /dokumen-analisis/:dokumen/:bentuk': {
    by: 'admin-kab',
    params: () => ({ dokumen: 'profil-desa', bentuk: 'pdf' }),
    queries: ({ desa }) => [{ wilayah: desa }],
    wall: 'district',
  },
  'PUT /kop-surat': inBody('admin-kab', () => ({ baris: ['Pemerintah Kabupaten'] })),
  'POST /analisis': inBody('admin-kab', ({ kec }) => ({ wilayah: kec, tahun: 2026 })),
  'POST /analisis/ingatkan': inBody('admin-kab', ({ kec }) => ({ tahun: 2026, wilayah: [kec] })),
  // That a neighbouring kecamatan's is like none, the story of these versions tells (analyses.test.ts).
  'GET /analisis/:id': ofDistrict('admin-kab', 'analisis'),
  'POST /analisis/:id/teks': ofDistrict('admin-kab', 'analisis', () => ({ topik: 'usulan', isi: 'Rekaan' })),
  'POST /analisis/:id/cara': ofDistrict('admin-kab', 'analisis', () => ({ cara: 'kuadran' })),
  'POST /analisis/:id/tandatangan': ofDistrict('admin-kab', 'analisis'),
  'GET /analisis/:id/beda': ofDistrict('admin-kab', 'analisis'),
  'GET /analisis/:id/terhadap/:lain': ofVersion(({ analisis }) => ({ lain: analisis })),
  'GET /analisis/:id/kenapa/:ukuran': { ...ofVersion(() => ({ ukuran: 'stunting' })), queries: ({ desa }) => [{ wilayah: desa }] },
  'GET /analisis/:id/layanan/:kode': ofVersion(() => ({ kode: 'E24' })),
  'GET /analisis/:id/isi.json': ofDistrict('admin-kab', 'analisis'),
  'GET /analisis/:id/versi.pdf': ofDistrict('admin-kab', 'analisis'),
  'POST /analisis/:id/verifikasi': ofDistrict('admin-kab', 'analisis', () => ({ langkah: 'kembalikan', alasan: 'Rekaan' })),
  'POST /analisis/:id/bekukan': ofDistrict('admin-kab', 'analisis', () => ({ belumSelesai: 99 })),
  'POST /orang-hpk/:id/laporan-data': ofHpk({ tujuan: 'permintaan-keluarga' }),
  // Afterwards nothing more can be noted of them.
  'POST /orang-hpk/:id/hapus-identitas': ofHpk({ alasan: 'permintaan-keluarga' }),
  // Afterwards nobody can open the child, nor the family.
  'POST /anak/:id/hapus-identitas': child('dinkes', { alasan: 'permintaan-keluarga' }),
  'POST /keluarga/:id/hapus-identitas': { ...family({ alasan: 'permintaan-keluarga' }), by: 'opd-kb', wall: 'district' },
  'GET /tugas/:id': task(),
  'PUT /tugas/:id': { ...task(), isRefused: true, body: (place) => ({ title: 'Milik saya', detail: '', ...toArea(place) }) },
  'POST /tugas/:id/komentar': task({ isi: 'halo' }),
  'POST /tugas/:id/keadaan': task({ langkah: 'selesaikan' }),
  'POST /tugas/cari': { ...inBody('desa', ({ desa }) => ({ cari: 'Timbang', tahap: 'semua', untuk: desa }), 'area'), compares: 'lihat' },
  'POST /tugas': inBody('dinkes', (place) => ({ title: 'Tugas', ...toArea(place) })),
  'POST /dasar-hukum': inBody('admin-kab', () => ({ jenis: 'dtsen', id: 'Perjanjian', en: 'Agreement' })),
  'PUT /kabari-saya': inBody('dinkes', () => ({ email: null, mail: 'tidak', language: 'id' })),
  'PUT /tugas-aturan': inBody('admin-kab', () => ({ rules: [{ days: -3, whom: 'penerima' }] })),
  ...REMBUK_REACHED,
  ...COMMITMENT_REACHED,
  'POST /rapat': inBody('admin-kab', ({ kec }) => ({ ...MEETING, invited: [{ kind: 'wilayah', code: kec }] })),
  'GET /rapat/:id': ofDistrict('admin-kab', 'rapat'),
  'GET /rapat/:id/kode': ofDistrict('admin-kab', 'rapat'),
  'GET /rapat/:id/rapat.ics': ofDistrict('admin-kab', 'rapat'),
  'GET /rapat/:id/undangan.pdf': ofDistrict('admin-kab', 'rapat'),
  'GET /rapat/:id/notulen.pdf': ofDistrict('admin-kab', 'rapat'),
  'POST /rapat/:id/hadir': ofDistrict('admin-kab', 'rapat', () => ({ nama: 'Orang Rekaan', instansi: 'Bappeda' })),
  'DELETE /rapat/:id/hadir/:peserta': {
    by: 'admin-kab',
    params: ({ rapat, peserta }) => ({ id: rapat, peserta }),
    wall: 'district',
  },
  'PUT /rapat/:id/notulen': ofDistrict('admin-kab', 'rapat', () => ({ points: ['Sepakat'] })),
  'POST /rapat/:id/keputusan': ofDistrict('admin-kab', 'rapat', () => ({ body: 'Bangun MCK' })),
  'POST /rapat/:id/keputusan/:keputusan/tugas': {
    by: 'admin-kab',
    params: ({ rapat, keputusan }) => ({ id: rapat, keputusan }),
    body: toArea,
    wall: 'district',
  },
  'PUT /rapat/:id': ofDistrict('admin-kab', 'rapat', () => ({ ...MEETING, state: 'direncanakan' })),
  'GET /dokumen/unggahan/:id': document(of('kiriman')),
  'PATCH /dokumen/unggahan/:id': { ...document(of('kiriman')), bytes: new TextEncoder().encode('%PDF-1.7') },
  'POST /dokumen/unggahan/:id/selesai': {
    ...document(of('kiriman')),
    body: ({ desa }) => ({ judul: 'Bukti', kelas: 'rencana', wilayah: desa }),
  },
  'DELETE /dokumen/unggahan/:id': document(of('kiriman')),
  'POST /dokumen/unggahan': inBody('desa', () => ({ nama: 'bukti.pdf', ukuran: 9, sha256: 'a'.repeat(64) })),
  'GET /dokumen': asked('desa', 'area', ({ desa, tugas }) => [{ wilayah: desa }, { hal: `tugas:${tugas}` }]),
  'POST /dokumen/cari': { ...inBody('desa', ({ desa }) => ({ cari: 'Bukti', wilayah: desa }), 'area'), compares: 'lihat' },
  'GET /dokumen/:id': document(of('dokumen')),
  'GET /dokumen/:id/versi/:no/isi': document(version),
  'GET /dokumen/:id/versi/:no/pratinjau': document(version),
  'POST /dokumen/:id/versi/:no/persetujuan': document(version, { persetujuan: null }),
  'POST /dokumen/:id/singkirkan': document(of('dokumen')),
  'POST /dokumen/:id/kembalikan': document(of('dokumen')),
  'POST /darurat': inBody('puskesmas', ({ kec }) => ({
    wilayah: [kec],
    alasan: 'rujukan',
    catatan: 'Balita dirujuk malam ini juga.',
    menit: 30,
  })),
  'PUT /darurat/:id': ofDistrict('dinkes', 'darurat', () => ({})),
  'DELETE /darurat/:id': ofDistrict('admin-kab', 'darurat'),
  'POST /aliases': inBody('dinkes', ({ desa }) => ({ nama: 'NAMA LAIN', kode: desa })),
  'DELETE /aliases': { by: 'dinkes', wall: 'district', queries: ({ alias }) => [{ nama: alias }] },
  'POST /village-changes': inBody('admin-kab', ({ desa }) => ({
    kind: 'ganti-nama',
    kode: desa,
    nama: 'Nama Baru',
    berlaku: '2026-02-01',
    dasar: 'Perda rekaan',
  })),
  'POST /lembaga': inBody('admin-kab', ({ kec }) => ({ jenis: 'puskesmas', nama: 'Puskesmas Rekaan', wilayah: kec })),
  'POST /lembaga-awal': inBody('admin-kab', () => ({ kode: ['dinkes'] })),
  'POST /lembaga-impor/lihat': inBody('admin-kab', () => ({ teks: 'Nama\tJenis\nDinas Rekaan\tOPD' })),
  'POST /lembaga-impor': inBody('admin-kab', ({ lembaga }) => ({
    teks: 'Nama\tJenis\nDinas Rekaan\tOPD',
    keputusan: [{ baris: 2, lembaga }],
  })),
  'PUT /lembaga/:id': ofDistrict('admin-kab', 'lembaga', () => ({ jenis: 'opd', wilayah: null, induk: null })),
  'POST /lembaga/:id/nama': ofDistrict('admin-kab', 'lembaga', () => ({ nama: 'Dinas Bernama Baru', berlaku: '2026-03-01' })),
  'POST /lembaga/:id/pasangan': ofDistrict('admin-kab', 'lembaga', ({ lembaga }) => ({ lain: lembaga, keputusan: 'beda' })),
  'POST /pejabat': inBody('admin-kab', ({ lembaga }) => ({ nama: 'Pejabat Rekaan', lembaga, jabatan: 'Kepala', pimpinan: false })),
  'PUT /pejabat/:id': ofDistrict('admin-kab', 'pejabat', () => ({ nama: 'Pejabat Rekaan' })),
  'POST /pejabat/:id/jabatan': ofDistrict('admin-kab', 'pejabat', ({ lembaga }) => ({ lembaga, jabatan: 'Sekretaris', pimpinan: false })),
  'POST /jabatan/:id/akhir': ofDistrict('admin-kab', 'jabatan', () => ({ berakhir: '2026-06-01' })),
  'PUT /pengampu': inBody('admin-kab', ({ lembaga }) => ({ hal: [{ kode: 'aksi-1', pengampu: lembaga }] })),
  'GET /tpps/:id': ofDistrict('admin-kab', 'tim'),
  'GET /tpps/:id/sk.docx': ofDistrict('admin-kab', 'tim'),
  'GET /tpps/:id/sk.pdf': ofDistrict('admin-kab', 'tim'),
  'POST /tpps': inBody('admin-kab', ({ kec, tim }) => ({ wilayah: kec, dari: tim })),
  'PUT /tpps/:id': ofDistrict('admin-kab', 'tim', () => ({ susunan: { fields: [], seats: [] }, naskah: TEXTS })),
  'POST /tpps/:id/berlaku': ofDistrict('admin-kab', 'tim', () => ({ nomor: '1/2026', tanggal: '2026-01-05', mulai: '2026-01-05' })),
  'POST /tpps/:id/cabut': ofDistrict('admin-kab', 'tim'),
  'GET /lokus/kenapa/:desa': {
    by: 'admin-kab',
    params: ({ desa }) => ({ desa }),
    wall: 'district',
    queries: () => [{ metode: 'indeks' }],
  },
  'POST /lokus/cara': inBody('admin-kab', () => ({ nama: 'Indeks rekaan', parameter: LOKUS_METHOD })),
  'POST /lokus/keputusan': inBody('admin-kab', ({ desa }) => ({
    jenis: 'penetapan',
    tahun: 2027,
    dasar: 'Rembuk rekaan',
    tanggal: '2026-01-05',
    desa: [{ kode: desa, alasan: 'Rekaan' }],
  })),
  'GET /lokus/keputusan/:id/sk': ofDistrict('admin-kab', 'lokus'),
  'GET /lokus/keputusan/:id/sk.docx': ofDistrict('admin-kab', 'lokus'),
  'GET /lokus/keputusan/:id/sk.pdf': ofDistrict('admin-kab', 'lokus'),
  'POST /lokus/keputusan/:id/sk': ofDistrict('admin-kab', 'lokus', () => ({ naskah: TEXTS })),
  'POST /lokus/keputusan/:id/cabut': ofDistrict('admin-kab', 'lokus', () => ({ alasan: 'Rekaan' })),
  ...PLAN_REACHED,
  ...BUDGET_REACHED,
  ...REALISATION_REACHED,
  ...VILLAGE_REACHED,
  ...CHAIN_REACHED,
  'POST /lembaga/:id/akhir': ofDistrict('admin-kab', 'lembaga', () => ({ berakhir: '2026-12-31' })),
  'POST /akun': inBody('admin-kab', ({ kec }) => ({ username: 'orang.baru', nama: 'Orang Baru', peran: 'camat', wilayah: [kec] })),
  'POST /akun/:id/peran': ofDistrict('admin-kab', 'akun', () => ({ peran: 'camat', wilayah: ['76.01.02'] })),
  'POST /akun/:id/setel-ulang': ofDistrict('admin-kab', 'akun'),
  'POST /akun/:id/faktor-kedua': { ...ofDistrict('admin-kab', 'akun', () => ({ menunggu: '2026-01-01T00:00:00.000Z' })), isRefused: true },
  'DELETE /akun/:id/peran/:peran': { by: 'admin-kab', params: ({ akun, peran }) => ({ id: akun, peran }), wall: 'district' },
  'DELETE /akun/:id': ofDistrict('admin-kab', 'akun'),
}

/** One's own, whatever the district: a neighbour is here anybody else. */
const OWN: Readonly<Record<string, Reached>> = {
  'DELETE /api/saya/token/:id': { by: 'dinkes', params: of('token'), wall: 'area' },
  'DELETE /api/saya/sesi/:id': { by: 'dinkes', params: of('sesi'), wall: 'area' },
  // The trail of the installation tells of no child, whoever's it is.
  'GET /api/jejak': asked('pengelola-sistem', 'area', ({ anak, tugas }) => [{ hal: anak }, { hal: tugas }]),
}

export const REACHED: ReadonlyMap<string, Reached> = new Map([
  ...Object.entries(IN_DISTRICT).map(([key, reached]) => [key.replace(' ', ' /api/districts/:kab'), reached] as const),
  ...Object.entries(OWN),
])
