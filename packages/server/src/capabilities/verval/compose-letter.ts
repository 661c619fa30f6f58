/** A letter to a kecamatan or a village that is not done: the numbers of the board and the deadline, nobody's name. */

import { isWithin, kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import type { VervalLetter } from '@konvergen/papers/verval/write-letter.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { readLetterhead } from '../opd/letterhead-store.ts'
import { readKecamatan, readOpenDistrict } from '../wilayah/store.ts'
import { lookAtProgress } from './look-at-progress.ts'

export async function composeLetter(ctx: DistrictContext, roundId: string, wilayah: string): Promise<VervalLetter> {
  const { putaran, desa } = await lookAtProgress(ctx, roundId)
  const inside = desa.filter(({ kode }) => isWithin(kode, wilayah))
  if (inside.length === 0) throw new Problem('tidak-ditemukan')
  const kecamatan = (await readKecamatan(ctx)).find(({ kode }) => kode === kecamatanOf(wilayah))?.nama ?? kecamatanOf(wilayah)
  const [first] = inside
  return {
    kop: (await readLetterhead(ctx)) ?? [],
    kabupaten: (await readOpenDistrict(ctx)).nama,
    kecamatan,
    desa: wilayah === kecamatanOf(wilayah) ? null : (first?.nama ?? wilayah),
    sumber: putaran.sumber,
    periode: putaran.periode,
    tenggat: putaran.tenggat,
    tanggal: dayOf(ctx.now),
    rows: inside.map(({ nama, keadaan, jumlah }) => {
      const all = jumlah.listed + jumlah.added + jumlah.movedIn - jumlah.movedOut
      return { nama, keadaan, keluarga: all, diperiksa: all - jumlah.waiting }
    }),
  }
}
