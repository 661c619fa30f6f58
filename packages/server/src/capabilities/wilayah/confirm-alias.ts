/**
 * A person confirms that a name in an office's file means a village; every later file is read so. Confirming the same again changes nothing.
 */
import type { Alias } from '@konvergen/contract/wilayah.ts'
import { aliasKey } from '@konvergen/core/wilayah/alias.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { insertAlias, readAliases, readDesa } from './store.ts'

function nothingIn(nama: string): Problem {
  const sebab = `Nama "${nama}" tidak memuat huruf atau angka.`
  return new Problem('nilai-tidak-sah', { sebab, reason: `The name "${nama}" has no letter or digit.` })
}

export async function confirmAlias(ctx: DistrictContext, nama: string, kode: string): Promise<Alias> {
  const key = aliasKey(nama)
  if (key === '') throw nothingIn(nama)
  const desa = (await readDesa(ctx)).find((village) => village.kode === kode)
  if (desa === undefined) throw new Problem('tidak-ditemukan')
  const known = (await readAliases(ctx)).find((alias) => alias.key === key)
  if (known !== undefined && known.kode !== kode) throw new Problem('alias-bertentangan', { nama, desa: known.desa })
  if (known !== undefined) return { nama: known.nama, kode, desa: known.desa, confirmedAt: known.confirmedAt.toISOString() }

  await insertAlias(ctx, { key, nama, kode })
  writeTrail(ctx, { kab: ctx.kab, act: 'wilayah.alias', subject: kode, detail: { key } })
  return { nama, kode, desa: desa.nama, confirmedAt: ctx.now.toISOString() }
}
