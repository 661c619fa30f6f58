/** What the stand-in server answers about access in an emergency: one that is live, one that ended by itself; a new one is somebody else's. */
import * as contract from '@konvergen/contract/emergency.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import type { Answer } from './answer.ts'

export function emergencyAnswers(): [RouteContract, Answer][] {
  let akses: contract.Emergency[] = [
    {
      id: '01900000-0000-7000-8000-00000000e001',
      nama: 'Ratna Contoh',
      areas: ['99.01.02.2002'],
      alasan: 'rujukan',
      catatan: 'Balita dirujuk malam ini, puskesmas asal tidak menjawab.',
      mulai: '2026-03-02T12:05:00.000Z',
      sampai: '2026-03-02T12:35:00.000Z',
      berakhir: null,
      isLive: true,
      isMine: false,
      dilihat: '2026-03-02T12:06:00.000Z',
    },
    {
      id: '01900000-0000-7000-8000-00000000e002',
      nama: 'Ratna Contoh',
      areas: ['99.01.01'],
      alasan: 'wabah',
      catatan: 'Campak di kecamatan sebelah, daftar balita diperlukan.',
      mulai: '2026-02-02T12:05:00.000Z',
      sampai: '2026-02-02T14:05:00.000Z',
      berakhir: null,
      isLive: false,
      isMine: false,
      dilihat: '2026-02-03T01:00:00.000Z',
    },
  ]
  const change = (id: string | undefined, more: Partial<contract.Emergency>) => {
    akses = akses.map((one) => (one.id === id ? { ...one, ...more } : one))
    return { done: true }
  }
  return [
    [contract.listEmergencies, () => ({ menitTerlama: 240, akses })],
    [contract.endEmergency, ({ params }) => change(params['id'], { isLive: false, berakhir: '2026-03-02T12:10:00.000Z' })],
    [contract.seeEmergency, ({ params }) => change(params['id'], { dilihat: '2026-03-02T12:11:00.000Z' })],
    [
      contract.openEmergency,
      ({ body }) => {
        const { wilayah, alasan, catatan } = body as { wilayah: string[]; alasan: 'rujukan'; catatan: string }
        const times = { mulai: '2026-03-02T13:00:00.000Z', sampai: '2026-03-02T13:30:00.000Z', berakhir: null, dilihat: null }
        const id = '01900000-0000-7000-8000-00000000e003'
        akses = [{ id, nama: 'Sri Contoh', areas: wilayah, alasan, catatan, ...times, isLive: true, isMine: false }, ...akses]
        return { done: true }
      },
    ],
  ]
}
