/**
 * Commitments of the demo district: those of the clauses of last year's rembuk, and a dozen of companies, a university, organisations, the council and an individual. Some are
 * fulfilled with proof, some overdue, four are shown to the public. All invented; brought in by the ordinary acts.
 */
import type { PledgeBody } from '@konvergen/contract/commitment.ts'
import type { Pledger } from '@konvergen/core/commitment/pledge.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import {
  addCommitment,
  addProgress,
  keepPerson,
  makeCommitmentsFromRembuk,
  readCommitmentDetail,
  releaseCommitment,
  setCommitmentState,
} from '../commitment/door.ts'
import { readCommitments } from '../commitment/store.ts'
import { keepFile } from '../documents/door.ts'
import { readOffices } from '../opd/store.ts'
import { listRembuk } from '../rembuk/store.ts'

const DAY_MS = 86_400_000
const PROOF = 'CONTOH: berita acara serah terima rekaan, bukan dokumen pemerintah daerah mana pun.'

interface DemoPledge {
  readonly who: Pledger
  readonly body: Partial<PledgeBody> & Pick<PledgeBody, 'uraian'>
  /** Days from today. */
  readonly due: number
  /** Shares of the volume, in days before today. */
  readonly done?: readonly (readonly [daysAgo: number, volume: number | null, what: string])[]
  readonly end?: readonly ['dipenuhi' | 'sebagian' | 'ditarik', string | null]
  /** Shown to the public; with its money. */
  readonly shown?: 'dengan-dana' | 'tanpa-dana'
}

/** `desa`: two villages of the district. */
const pledgesOf = ([first = '', second = '']: readonly string[]): readonly DemoPledge[] => [
  {
    who: 'perusahaan',
    body: {
      nama: 'PT Perkebunan Contoh',
      uraian: 'Membangun jamban sehat bagi keluarga berisiko stunting',
      volume: 40,
      satuan: 'unit',
      rupiah: '160000000',
      sumber: 'csr',
      desa: [first, second],
      kontak: 'Manajer tanggung jawab sosial',
    },
    due: -20,
    done: [
      [120, 15, 'Lima belas jamban selesai dan dipakai.'],
      [40, 10, 'Sepuluh jamban lagi selesai.'],
    ],
    shown: 'dengan-dana',
  },
  {
    who: 'perusahaan',
    body: { nama: 'PT Air Bersih Contoh', uraian: 'Sambungan air minum gratis', volume: 25, satuan: 'rumah', sumber: null, desa: [first] },
    due: -60,
    done: [[90, 25, 'Semua sambungan terpasang dan mengalir.']],
    end: ['dipenuhi', null],
    shown: 'tanpa-dana',
  },
  {
    who: 'perguruan-tinggi',
    body: {
      nama: 'Universitas Contoh',
      uraian: 'Mahasiswa KKN mendampingi posyandu di desa lokus',
      volume: 12,
      satuan: 'posyandu',
      desa: [second],
      kontak: 'Ketua LPPM',
    },
    due: 45,
    done: [[15, 5, 'Lima posyandu sudah didampingi selama satu bulan.']],
    shown: 'tanpa-dana',
  },
  {
    who: 'organisasi',
    body: { nama: 'TP PKK Kabupaten (contoh)', uraian: 'Kelas memasak makanan pendamping ASI', volume: 30, satuan: 'kelas' },
    due: -5,
    done: [[70, 30, 'Tiga puluh kelas terlaksana.']],
    end: ['dipenuhi', null],
  },
  {
    who: 'organisasi',
    body: { nama: 'Baznas Kabupaten (contoh)', uraian: 'Paket protein hewani bagi ibu hamil KEK', rupiah: '75000000', sumber: 'baznas' },
    due: 10,
  },
  {
    who: 'organisasi',
    body: { nama: 'Ikatan Bidan (contoh)', uraian: 'Pelatihan pengukuran bagi kader', volume: 4, satuan: 'angkatan' },
    due: -30,
    done: [[100, 2, 'Dua angkatan terlatih.']],
    end: ['sebagian', 'Pelatih dipindahtugaskan; dua angkatan menunggu tahun depan.'],
  },
  { who: 'dprd', body: { nama: 'DPRD Kabupaten (contoh)', uraian: 'Mengawal anggaran percepatan penurunan stunting dalam APBD' }, due: 75 },
  {
    who: 'forkopimda',
    body: { nama: 'Kodim (contoh)', uraian: 'Babinsa menjadi orang tua asuh anak stunting', volume: 20, satuan: 'keluarga' },
    due: -12,
  },
  {
    who: 'perusahaan',
    body: { nama: 'CV Ternak Contoh', uraian: 'Telur bagi posyandu setiap bulan', volume: 6000, satuan: 'butir', sumber: null },
    due: -90,
    end: ['ditarik', 'Kandang terdampak wabah.'],
  },
  {
    who: 'perorangan',
    body: { uraian: 'Susu dan telur bagi dua keluarga selama setahun', volume: 2, satuan: 'keluarga' },
    due: 100,
    done: [[30, null, 'Diantar setiap pekan.']],
    shown: 'tanpa-dana',
  },
]

const EMPTY: PledgeBody = {
  nama: null,
  uraian: '',
  indikator: null,
  volume: null,
  satuan: null,
  rupiah: null,
  sumber: null,
  desa: [],
  tenggat: null,
  kontak: null,
}

async function keepProof(ctx: DistrictContext, id: string): Promise<string> {
  const file = { name: 'contoh-berita-acara-serah-terima.txt', bytes: Buffer.from(PROOF) }
  return keepFile(ctx, file, {
    judul: 'Contoh: berita acara serah terima',
    kelas: 'rencana',
    wilayah: ctx.kab,
    hal: { jenis: 'komitmen', id },
  })
}

async function insertOne(ctx: DistrictContext, tahun: number, { who, body, due, done = [], end, shown }: DemoPledge): Promise<void> {
  const inDays = (days: number): string => dayOf(new Date(ctx.now.getTime() + days * DAY_MS))
  const komitmen = { ...EMPTY, ...body, tenggat: inDays(due) }
  const { id } = await addCommitment(ctx, { tahun, pihak: who, lembaga: null, wilayah: null, komitmen })
  for (const [daysAgo, volume, uraian] of done) {
    const dokumen = end?.[0] === 'dipenuhi' ? [await keepProof(ctx, id)] : []
    await addProgress(ctx, id, { hari: inDays(-daysAgo), volume, rupiah: null, uraian, dokumen })
  }
  const revision = async (): Promise<number> => (await readCommitmentDetail(ctx, id)).revisi
  if (end !== undefined) await setCommitmentState(ctx, id, { dasar: await revision(), keadaan: end[0], alasan: end[1] })
  if (who === 'perorangan')
    await keepPerson(ctx, id, { orang: { nama: 'Orang Contoh', sebutan: 'Seorang warga', setujuPada: inDays(-30) } })
  if (shown !== undefined) await releaseCommitment(ctx, id, { dasar: await revision(), denganRupiah: shown === 'dengan-dana' })
}

/** Of those from clauses two in three were kept. */
async function fulfilSome(ctx: DistrictContext, year: number): Promise<void> {
  const made = await readCommitments(ctx, { year })
  for (const [at, { id, pledge }] of made.entries()) {
    if (at % 3 === 2) continue
    const entry = { hari: dayOf(new Date(ctx.now.getTime() - 60 * DAY_MS)), volume: pledge.volume, rupiah: null }
    await addProgress(ctx, id, { ...entry, uraian: 'Dilaksanakan menurut butir rembuk (contoh).', dokumen: [await keepProof(ctx, id)] })
    await setCommitmentState(ctx, id, { dasar: (await readCommitmentDetail(ctx, id)).revisi, keadaan: 'dipenuhi', alasan: null })
  }
}

export async function insertDemoCommitments(ctx: DistrictContext, desa: readonly string[]): Promise<void> {
  const year = Number(dayOf(ctx.now).slice(0, 4))
  const held = (await listRembuk(ctx)).find((one) => one.year === year && one.isClosed)
  if (held !== undefined) {
    await makeCommitmentsFromRembuk(ctx, held.id)
    await fulfilSome(ctx, year)
  }
  for (const pledge of pledgesOf(desa)) await insertOne(ctx, year, pledge)
  const office = (await readOffices(ctx)).find(({ kind }) => kind === 'opd')
  if (office === undefined) return
  const uraian = 'Menyediakan antropometri standar di setiap posyandu'
  const own = { pihak: 'lembaga' as const, lembaga: office.id, wilayah: null }
  const komitmen = { ...EMPTY, uraian, volume: 90, satuan: 'set', tenggat: `${year}-12-15` }
  await addCommitment(ctx, { tahun: year, ...own, komitmen })
}
