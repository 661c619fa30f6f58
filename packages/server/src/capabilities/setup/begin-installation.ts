/**
 * The first run: whoever started the program becomes the keeper of the system and the secretariat of its district, which is opened. Once there is
 * a keeper, this door is shut for good.
 */

import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/setup.ts'
import { INSTALLATION } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import type { Entered, Visit } from '../../platform/visit.ts'
import { beginSession, hashPassword, keepSecondFactor, newSecret, requireStrong, spendTries } from '../accounts/door.ts'
import { hasKeeper } from '../accounts/store.ts'
import { openDistrict } from '../wilayah/door.ts'
import { findKabupaten } from '../wilayah/national-store.ts'
import { isOpen } from '../wilayah/store.ts'
import { makeKeeper } from './make-keeper.ts'
import { fitsSetupCode } from './setup-code.ts'

export type Beginning = BodyOf<typeof contract.beginInstallation>

export type Preparation = BodyOf<typeof contract.prepareInstallation>

/** Everything that can be said of it before it is done. `code`: the one that was written at the start; null when there was a keeper already. */
async function requireFit(work: Work, code: string | null, asked: Preparation): Promise<void> {
  await spendTries(work, [{ kind: 'penyiapan', of: 'sini' }])
  const { isDone, isKnown } = await runAcross(work, work.databases.main, 'baca', [], async ({ db }) => ({
    isDone: await hasKeeper(db),
    isKnown: (await isOpen(db, asked.kab)) || (await findKabupaten(db, asked.kab)).some(({ kode }) => kode === asked.kab),
  }))
  if (isDone || code === null) throw new Problem('penyiapan-selesai')
  if (!fitsSetupCode(code, asked.kode)) throw new Problem('kode-penyiapan-keliru')
  if (!isKnown) throw new Problem('kode-tidak-dikenal', { kode: asked.kab })
  requireStrong(asked.sandi, [asked.username, asked.nama])
}

export async function prepareInstallation(
  work: Work,
  code: string | null,
  asked: Preparation,
): Promise<AnswerOf<typeof contract.prepareInstallation>> {
  await requireFit(work, code, asked)
  const { secret, address } = newSecret(asked.username)
  return { rahasia: secret, alamat: address }
}

/** The keeper has a second factor from the first moment: there is none who could give sight of names with a password alone. */
export async function beginInstallation(
  work: Work,
  code: string | null,
  asked: Beginning,
  visit: Visit,
): Promise<Entered<AnswerOf<typeof contract.beginInstallation>>> {
  await requireFit(work, code, asked)
  const passwordHash = await hashPassword(asked.sandi)
  return runAcross(work, work.databases.main, 'tulis', [INSTALLATION, asked.kab], async (ctx) => {
    if (!(await isOpen(ctx.db, asked.kab))) await openDistrict(ctx, asked.kab)
    const accountId = await makeKeeper(ctx, asked, passwordHash)
    const kept = await keepSecondFactor(ctx, accountId, { secret: asked.rahasia, code: asked.kodeFaktor, isVouched: true })
    if (kept === null) throw new Problem('kode-faktor-keliru')
    const left = await beginSession(ctx, { accountId, home: 'utama', secondFactor: true, by: 'penyiapan' }, visit)
    return { answer: { pemulihan: [...kept.codes] }, left }
  })
}
