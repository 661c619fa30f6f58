/**
 * What a new team begins with at each level. The four fields of a district's team and the usual holders of its seats are from the field and not
 * verified against the decree's model (SPEC §7, (memory)): all of it can be changed. Seats name offices by their code of the starting list.
 */
import type { Composition, Seat, SeatKind, TeamField, TeamLevel } from './team.ts'

interface SeatPlan {
  readonly peran: SeatKind
  /** Number of the field, from 0; null = of the team. */
  readonly bidang: number | null
  /** Code of the starting list; `*` = the government of the area itself; null = no office. */
  readonly lembaga: string | null
  readonly jabatan: string
}

function seat(peran: SeatKind, lembaga: string | null, jabatan: string, bidang: number | null = null): SeatPlan {
  return { peran, bidang, lembaga, jabatan }
}

interface TeamPlan {
  readonly fields: readonly (readonly [nama: string, ...tugas: string[]])[]
  readonly seats: readonly SeatPlan[]
}

const [SERVICE, CHANGE, COORDINATION, DATA] = [0, 1, 2, 3]

/** (memory) SPEC §7. */
const PLANS: Readonly<Record<TeamLevel, TeamPlan>> = {
  kabupaten: {
    fields: [
      [
        'Bidang Pelayanan Intervensi Spesifik dan Intervensi Sensitif',
        'mengoordinasikan layanan gizi dan kesehatan ibu, bayi dan balita',
        'mengoordinasikan air minum, sanitasi, pangan dan perlindungan sosial bagi keluarga sasaran',
      ],
      [
        'Bidang Perubahan Perilaku dan Pendampingan Keluarga',
        'menggerakkan Tim Pendamping Keluarga',
        'menyelenggarakan komunikasi perubahan perilaku',
      ],
      [
        'Bidang Koordinasi, Konvergensi dan Perencanaan',
        'menyelaraskan perencanaan dan penganggaran perangkat daerah',
        'menyelenggarakan rembuk stunting',
      ],
      [
        'Bidang Data, Pemantauan, Evaluasi dan Pengelolaan Pengetahuan',
        'mengelola data sasaran dan cakupan layanan',
        'memantau dan menilai pelaksanaan percepatan penurunan stunting',
      ],
    ],
    seats: [
      seat('pengarah', '*', 'Bupati/Wali Kota'),
      seat('ketua', '*', 'Wakil Bupati/Wakil Wali Kota'),
      seat('wakil-ketua', 'setda', 'Sekretaris Daerah'),
      seat('wakil-ketua', 'bappeda', 'Kepala Badan Perencanaan Pembangunan Daerah'),
      seat('wakil-ketua', 'tp-pkk', 'Ketua Tim Penggerak PKK'),
      seat('sekretaris', 'opd-kb', 'Kepala Dinas Pengendalian Penduduk dan Keluarga Berencana'),
      seat('koordinator', 'dinkes', 'Kepala Dinas Kesehatan', SERVICE),
      seat('anggota', 'pupr', 'Kepala Dinas Pekerjaan Umum dan Penataan Ruang', SERVICE),
      seat('anggota', 'dinsos', 'Kepala Dinas Sosial', SERVICE),
      seat('anggota', 'pangan', 'Kepala Dinas Ketahanan Pangan', SERVICE),
      seat('koordinator', 'opd-kb', 'Kepala Bidang pada Dinas Pengendalian Penduduk dan Keluarga Berencana', CHANGE),
      seat('anggota', 'disdik', 'Kepala Dinas Pendidikan dan Kebudayaan', CHANGE),
      seat('anggota', 'kemenag', 'Kepala Kantor Kementerian Agama', CHANGE),
      seat('koordinator', 'bappeda', 'Sekretaris Badan Perencanaan Pembangunan Daerah', COORDINATION),
      seat('anggota', 'dpmd', 'Kepala Dinas Pemberdayaan Masyarakat dan Desa', COORDINATION),
      seat('koordinator', 'kominfo', 'Kepala Dinas Komunikasi dan Informatika', DATA),
      seat('anggota', 'bps', 'Kepala Badan Pusat Statistik', DATA),
    ],
  },
  kecamatan: {
    fields: [
      ['Bidang Pelayanan', 'memastikan layanan puskesmas, posyandu dan KUA menjangkau keluarga sasaran'],
      ['Bidang Pendampingan Keluarga', 'menggerakkan Tim Pendamping Keluarga di desa/kelurahan'],
      ['Bidang Data dan Pemantauan', 'memantau data sasaran dan capaian desa/kelurahan'],
    ],
    seats: [
      seat('ketua', '*', 'Camat'),
      seat('wakil-ketua', null, 'Kepala Puskesmas'),
      seat('sekretaris', '*', 'Sekretaris Kecamatan'),
      seat('koordinator', null, 'Kepala Puskesmas', 0),
      seat('koordinator', 'opd-kb', 'Koordinator Penyuluh KB', 1),
      seat('koordinator', '*', 'Kepala Seksi Pemberdayaan Masyarakat', 2),
    ],
  },
  desa: {
    fields: [
      [
        'Bidang Pelayanan dan Pendampingan Keluarga',
        'memastikan layanan diterima keluarga sasaran',
        'mendampingi keluarga berisiko stunting',
      ],
      ['Bidang Data', 'mencatat sasaran dan hasil penimbangan serta pengukuran'],
    ],
    seats: [
      seat('pengarah', '*', 'Kepala Desa/Lurah'),
      seat('ketua', null, 'Ketua Tim Penggerak PKK Desa/Kelurahan'),
      seat('sekretaris', '*', 'Sekretaris Desa/Kelurahan'),
      seat('koordinator', null, 'Bidan Desa', 0),
      seat('anggota', null, 'Kader posyandu', 0),
      seat('koordinator', null, 'Kader Pembangunan Manusia', 1),
    ],
  },
}

export interface TemplateInput {
  readonly level: TeamLevel
  readonly wilayah: string
  /** Ids of offices by their code; those that the district has not taken in are left out of the seats' offices. */
  readonly byCode: ReadonlyMap<string, string>
  /** Who heads an office now, by id; null = not known. */
  readonly headOf: (lembaga: string) => string | null
  /** Makes a new id. */
  readonly newId: () => string
}

/** The composition that a new draft begins with. Heads of offices known in the register are put in by name where a seat is that of a head. */
export function templateOf({ level, wilayah, byCode, headOf, newId }: TemplateInput): Composition {
  const plan = PLANS[level]
  const fields = plan.fields.map(([nama, ...tugas]): TeamField => ({ id: newId(), nama, tugas }))
  const seats = plan.seats.map(({ peran, bidang, lembaga, jabatan }): Seat => {
    const office = lembaga === '*' ? wilayah : lembaga === null ? null : (byCode.get(lembaga) ?? null)
    const isHead = /^(Kepala (Badan|Dinas|Kantor|Desa)|Camat|Sekretaris Daerah|Ketua Tim Penggerak PKK$)/.test(jabatan)
    const field = bidang === null ? null : (fields[bidang]?.id ?? null)
    return { id: newId(), peran, bidang: field, lembaga: office, orang: office !== null && isHead ? headOf(office) : null, jabatan }
  })
  return { fields, seats }
}
