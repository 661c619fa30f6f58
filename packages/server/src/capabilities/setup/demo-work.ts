/**
 * Work that waits in the demo district, so that whoever tries a role sees what the home page is for: tasks for each of them, one of them done and
 * waiting for a word, a meeting, and a document. All invented and called so; brought in by the ordinary acts, in the name of the demo's people.
 */
import type { Addressee } from '@konvergen/core/tasks/task.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { keepFile } from '../documents/door.ts'
import { createMeeting, moveTask, openTask } from '../tasks/door.ts'
import type { DemoPerson } from './demo-accounts.ts'

const DAY_MS = 86_400_000
const INVENTED = 'Tugas rekaan untuk mencoba; tidak ada yang sungguh menunggunya.'

interface DemoTask {
  readonly title: string
  readonly to: Addressee
  /** Days from today. */
  readonly due: number
}

function tasksFor(person: (role: DemoPerson['role']) => DemoPerson): readonly DemoTask[] {
  const [village = ''] = person('desa').grant.areas
  const [kecamatan = ''] = person('puskesmas').grant.areas
  return [
    { title: 'Cocokkan nama desa yang belum dikenal di rekap Februari', to: { kind: 'orang', code: person('admin-kab').id }, due: 2 },
    { title: 'Baca desa prioritas sebelum rembuk stunting', to: { kind: 'orang', code: person('eksekutif').id }, due: 6 },
    { title: 'Periksa baris rekap Februari yang jumlahnya tidak sama', to: { kind: 'opd', code: 'dinkes' }, due: 1 },
    { title: 'Unggah rekap keluarga berisiko stunting semester ini', to: { kind: 'opd', code: 'opd-kb' }, due: 9 },
    { title: 'Ukur ulang anak dengan tanda salah ukur', to: { kind: 'wilayah', code: kecamatan }, due: 3 },
    { title: 'Periksa analisis kecamatan yang sudah ditandatangani petugas', to: { kind: 'orang', code: person('camat').id }, due: 8 },
    { title: 'Ajak keluarga yang belum datang ke posyandu', to: { kind: 'wilayah', code: village }, due: 5 },
  ]
}

const MEETING = {
  title: 'Rapat koordinasi TPPS (contoh)',
  place: 'Aula Bappeda',
  clock: '09:00',
  zone: 'WIB',
  minutes: 120,
  agenda: ['Cakupan pengukuran Februari', 'Usulan desa lokus', 'Tindak lanjut dan penanggung jawab'],
} as const
const NOTE = [
  'CONTOH: catatan rekaan, bukan dokumen pemerintah daerah mana pun.',
  '',
  'Tim memeriksa rekap Februari. Dua nama desa belum dicocokkan, satu baris jumlahnya tidak sama dengan bagiannya.',
  'Disepakati: kecamatan mengukur ulang anak dengan tanda salah ukur sebelum rembuk.',
].join('\r\n')

/** `people`: those of the demo, all of them. */
export async function insertDemoWork(ctx: DistrictContext, people: readonly DemoPerson[]): Promise<void> {
  const person = (role: DemoPerson['role']): DemoPerson => {
    const found = people.find((one) => one.role === role)
    if (found === undefined) throw new TypeError(`the demo has nobody who is ${role}`)
    return found
  }
  const actingAs = (role: DemoPerson['role']): DistrictContext => {
    const { id, grant } = person(role)
    return { ...ctx, actor: { id, kind: 'akun', grants: [grant], secondFactor: true } }
  }
  const inDays = (days: number): string => dayOf(new Date(ctx.now.getTime() + days * DAY_MS))
  const secretariat = actingAs('admin-kab')

  for (const { title, to, due } of tasksFor(person)) await openTask(secretariat, { title, detail: INVENTED, to, due: inDays(due) })

  const [village = ''] = person('desa').grant.areas
  const asked = {
    title: 'Kirim foto papan data posyandu',
    detail: INVENTED,
    to: { kind: 'wilayah', code: village },
    due: inDays(4),
  } as const
  const { row } = await openTask(secretariat, asked)
  await moveTask(actingAs('desa'), row.id, { langkah: 'selesaikan', catatan: 'Sudah dikirim ke sekretariat.' })

  const invited = people.map(({ id }) => ({ kind: 'orang' as const, code: id }))
  await createMeeting(secretariat, { ...MEETING, day: inDays(7), agenda: [...MEETING.agenda], invited })

  const file = { name: 'contoh-catatan-rekap-februari.txt', bytes: Buffer.from(NOTE) }
  const hal = { jenis: 'tugas', id: row.id }
  await keepFile(secretariat, file, { judul: 'Contoh: catatan pemeriksaan rekap Februari', kelas: 'kerangka', wilayah: ctx.kab, hal })
}
