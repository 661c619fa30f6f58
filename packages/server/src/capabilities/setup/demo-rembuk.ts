/**
 * Rembuk of the demo district: last year's, held and closed with the five clauses, and this year's, prepared on the frozen analysis and not held yet. All invented;
 * brought in by the ordinary acts.
 */
import type { ClauseBody, RembukDetail } from '@konvergen/contract/rembuk.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { quoteChain } from '../chain/door.ts'
import { readOffices } from '../opd/store.ts'
import { beginRembuk, changeClause, closeRembuk, decideClause, objectToClause, readRembukDetail } from '../rembuk/door.ts'
import { addAttendee, changeMeeting, readMeeting } from '../tasks/door.ts'
import { readKecamatan } from '../wilayah/store.ts'

const DAY_MS = 86_400_000
const YEAR_DAYS = 364
const SOON_DAYS = 14
const MEETING = { place: 'Aula Kantor Bupati (contoh)', clock: '09:00', zone: 'WIB', minutes: 240, agenda: [] as string[] } as const

/** Nobody is named: invented people of invented offices, by number. */
const CAME = [
  'DPRD Kabupaten',
  'Polres',
  'Kodim',
  'Dinas Kesehatan',
  'Dinas Kesehatan',
  'Dinas Pengendalian Penduduk dan KB',
  'Bappeda',
  'Dinas Pekerjaan Umum',
  'Kecamatan',
  'Kecamatan',
  'Puskesmas',
  'Desa',
  'Desa',
  'Desa',
  'TP PKK Kabupaten',
  'Universitas',
  'PT Perkebunan',
]

/** What was agreed of each kind besides its words; of money and volume only where it was spoken of. */
const AGREED: Readonly<Record<ClauseBody['jenis'], Partial<ClauseBody>>> = {
  lokus: { volume: 4, satuan: 'desa', indikator: 'Prevalensi stunting' },
  sasaran: { indikator: 'Keluarga berisiko stunting' },
  tpps: { volume: 1, satuan: 'dokumen rencana' },
  rkpd: { rupiah: '4500000000' },
  apbdes: { rupiah: '1200000000', volume: 12, satuan: 'desa' },
  lain: {},
}

async function agree(ctx: DistrictContext, id: string, { butirRinci, tahun }: RembukDetail, owner: string): Promise<void> {
  const due = `${tahun - 1}-12-31`
  for (const { id: clause, revisi, jenis, isi, pemilik } of butirRinci) {
    const body = {
      jenis,
      isi,
      pemilik: pemilik.length > 0 ? pemilik : [owner],
      tenggat: due,
      indikator: null,
      volume: null,
      satuan: null,
      rupiah: null,
      ...AGREED[jenis],
    }
    await changeClause(ctx, { id, butir: clause }, { dasar: revisi, butir: body, urutan: null, cabut: false })
    const byVotes = jenis === 'apbdes'
    const suara = byVotes ? { setuju: 14, menolak: 2, abstain: 1 } : null
    await decideClause(ctx, { id, butir: clause }, { dasar: revisi + 1, hasil: 'disepakati', cara: byVotes ? 'suara' : 'mufakat', suara })
    if (byVotes)
      await objectToClause(
        ctx,
        { id, butir: clause },
        { lembaga: 'Forum kepala desa (contoh)', isi: 'Dana desa tahun berjalan sudah terbagi.' },
      )
  }
}

async function holdMeeting(ctx: DistrictContext, meetingId: string): Promise<void> {
  for (const [at, instansi] of CAME.entries())
    await addAttendee(ctx, meetingId, { nama: `Peserta contoh ${at + 1}`, instansi: `${instansi} (contoh)` })
  const { title, place, day, clock, zone, minutes, agenda, invited } = await readMeeting(ctx, meetingId)
  const guests = invited.map(({ kind, code }) => ({ kind, code }))
  await changeMeeting(ctx, meetingId, { title, place, day, clock, zone, minutes, agenda, invited: guests, state: 'selesai' })
}

/** `analysisId`: the district's frozen version of this year. */
export async function insertDemoRembuk(ctx: DistrictContext, analysisId: string): Promise<void> {
  const inDays = (days: number): string => dayOf(new Date(ctx.now.getTime() + days * DAY_MS))
  const year = Number(dayOf(ctx.now).slice(0, 4))
  const invited = [
    { kind: 'opd' as const, code: 'dinkes' },
    { kind: 'opd' as const, code: 'opd-kb' },
    { kind: 'opd' as const, code: 'eksekutif' },
    ...(await readKecamatan(ctx)).map(({ kode }) => ({ kind: 'wilayah' as const, code: kode })),
  ]
  const begin = (tahun: number, days: number, analisis: string | null) =>
    beginRembuk(ctx, {
      wilayah: ctx.kab,
      tahun,
      analisis,
      lanjutanDari: null,
      rapat: { ...MEETING, title: `Rembuk Stunting ${tahun - 1} (contoh)`, day: inDays(days), agenda: [], invited },
    })
  const before = await begin(year, -YEAR_DAYS, null)
  const last = await readRembukDetail(ctx, before.id)
  const office = (await readOffices(ctx)).find(({ kind }) => kind === 'opd')
  await agree(ctx, before.id, last, office?.id ?? ctx.kab)
  await holdMeeting(ctx, last.rapat.id)
  await closeRembuk(ctx, before.id, { penandaTangan: last.penandaTangan.map((jabatan) => ({ jabatan, nama: null })) }, quoteChain)
  await begin(year + 1, SOON_DAYS, analysisId)
}
