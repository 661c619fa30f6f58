/**
 * A file is announced, comes in stretch by stretch, and may be given up. Nothing of it counts, and no table speaks of it, until it is
 * finished. The same file begun before by the same person, also after a power cut, goes on where it is.
 */
import type { HalfUpload } from '@konvergen/contract/documents.ts'
import { maskNik } from '@konvergen/core/kit/nik-in-text.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type HalfFile, TooMuch, WrongOffset } from '../../platform/files/half-files.ts'
import { Problem } from '../../platform/problem.ts'
import type { Work } from '../../platform/run-work.ts'
import { limitsOf } from './limits.ts'

/** Files of one person that may be on their way at a time; the oldest gives way. */
const MOST_HALVES = 20

interface Announced {
  readonly nama: string
  readonly ukuran: number
  readonly sha256: string
}

function presentHalf({ id, offset, size }: HalfFile): HalfUpload {
  return { id, offset, size }
}

/** Somebody else's is not there. */
export async function requireHalf({ files, asker }: Pick<Work, 'files' | 'asker'>, kab: string, id: string): Promise<HalfFile> {
  const half = await files.halves.find(kab, id)
  if (half?.by !== asker.actor.id) throw new Problem('tidak-ditemukan')
  return half
}

export async function beginUpload({ files, kab, actor, newId }: DistrictContext, { nama, ukuran, sha256 }: Announced): Promise<HalfUpload> {
  const name = maskNik(nama)
  const { fileBytes, fileMb } = limitsOf()
  if (ukuran > fileBytes) throw new Problem('berkas-terlalu-besar', { batas: fileMb })
  const mine = await files.halves.listOf(kab, actor.id)
  const same = mine.find((half) => half.sha256 === sha256 && half.size === ukuran && half.name === name)
  if (same !== undefined) return presentHalf(same)
  for (const { id } of mine.slice(0, Math.max(0, mine.length - MOST_HALVES + 1))) await files.halves.remove(kab, id)
  return presentHalf(await files.halves.begin(kab, newId(), { by: actor.id, name, size: ukuran, sha256 }))
}

export async function readUpload(work: Work, kab: string, id: string): Promise<HalfUpload> {
  return presentHalf(await requireHalf(work, kab, id))
}

export async function appendUpload(
  work: Work,
  kab: string,
  id: string,
  { offset, bytes }: { offset: number; bytes: AsyncIterable<Buffer> },
): Promise<HalfUpload> {
  const half = await requireHalf(work, kab, id)
  try {
    return presentHalf({ ...half, offset: await work.files.halves.append(kab, half, offset, bytes) })
  } catch (error) {
    if (error instanceof WrongOffset) throw new Problem('posisi-lain', { posisi: error.offset }, { cause: error })
    if (error instanceof TooMuch) throw new Problem('kiriman-rusak', {}, { cause: error })
    if (['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw new Problem('ruang-penuh', {}, { cause: error })
    throw error
  }
}

export async function cancelUpload(work: Work, kab: string, id: string): Promise<{ done: true }> {
  await requireHalf(work, kab, id)
  await work.files.halves.remove(kab, id)
  return { done: true }
}
