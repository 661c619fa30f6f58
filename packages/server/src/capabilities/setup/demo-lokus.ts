/**
 * Lokus of the demo district: a kept way, villages appointed for this year, and some added at an invented rembuk for the next. Brought in by the ordinary acts.
 */
import { SHIPPED_WEIGHTS } from '@konvergen/core/lokus/method.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { decideLokus, proposeLokus, saveMethod } from '../lokus/door.ts'

const APPOINTED = 8
const ADDED = 4
const BENIH = 1

export async function insertDemoLokus(secretariat: DistrictContext): Promise<void> {
  const parameter = {
    metode: 'indeks',
    taksiran: 'eb',
    norma: 'minmax',
    bobot: { ...SHIPPED_WEIGHTS },
    k: APPOINTED,
    anggaran: null,
    batas: null,
    benih: BENIH,
  } as const
  const { id } = await saveMethod(secretariat, { nama: 'Indeks rembuk (contoh)', parameter })
  const { rows } = await proposeLokus(secretariat, { metode: 'indeks', taksiran: 'eb', k: APPOINTED })
  const proposed = rows.filter((row) => row.proposed).map(({ kode }) => ({ kode }))
  const others = rows.filter((row) => !row.proposed && row.rank !== null).slice(0, ADDED)
  const tanggal = dayOf(secretariat.now)
  const tahun = Number(tanggal.slice(0, 4))
  if (proposed.length === 0) return
  await decideLokus(secretariat, { jenis: 'penetapan', tahun, dasar: 'Hasil analisis situasi (contoh)', tanggal, cara: id, desa: proposed })
  const added = others.map(({ kode }) => ({ kode, alasan: 'Disepakati dalam rembuk (contoh)' }))
  if (added.length === 0) return
  await decideLokus(secretariat, { jenis: 'perluasan', tahun: tahun + 1, dasar: 'Rembuk Stunting (contoh)', tanggal, desa: added })
}
